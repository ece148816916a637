'use client';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** A button that works in the vendor's own editor only. A host that knows what it does replaces this. */
export function ActionField(props: FieldProps<null>) {
  const { t } = useFieldUi();
  const { integrationTitle } = useFormContext();
  return (
    <FieldFrame
      {...props}
      isOnlyRead
      note={t('form.kind.action', { integration: integrationTitle })}
    />
  );
}
