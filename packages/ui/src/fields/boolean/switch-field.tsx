'use client';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes } from '../parts/field-ids.ts';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** On or off, at the end of its label's line. */
export function SwitchField(props: FieldProps<boolean | null>) {
  const { slot } = useFieldUi();
  const { field, value, onChange, onBlur } = props;
  const { readOnly } = field.parameter;
  // It always has a value: there is nothing to require.
  const { 'aria-required': _always, ...attributes } = controlAttributes(props);
  return (
    <FieldFrame {...props} isInline>
      <input
        {...attributes}
        {...slot('field-switch')}
        type="checkbox"
        // The native state is what a switch needs: `aria-checked` beside it could only contradict.
        // biome-ignore lint/a11y/useAriaPropsForRole: `checked` gives it
        role="switch"
        aria-readonly={readOnly}
        checked={value === true}
        // The browser has no check box that is read only: it stays reachable, and as it is.
        onChange={(event) => readOnly || onChange(event.target.checked)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}
