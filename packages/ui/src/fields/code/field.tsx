'use client';
import type { FieldProps } from '../field-props.ts';
import { TextAreaField } from '../parts/text-area-field.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';
import { useTabIndent } from './use-tab-indent.ts';

const area = { dir: 'ltr', spellCheck: false, autoCapitalize: 'none', wrap: 'off' } as const;

/** Source code. Tab indents while it is written, and leaves it otherwise; Escape gives it back at any time. */
export function CodeField(props: FieldProps<string>) {
  const { t } = useFieldUi();
  const { onChange, onBlur, field } = props;
  const { readOnly = false } = field.parameter;
  const tab = useTabIndent(readOnly);
  return (
    <TextAreaField
      {...props}
      as="field-code"
      defaultLines={4}
      note={!readOnly && t('form.code.tab')}
      area={{ ...area, onKeyDown: tab.onKeyDown }}
      onChange={(value) => {
        tab.start();
        onChange(value);
      }}
      onBlur={() => {
        tab.stop();
        onBlur();
      }}
    />
  );
}
