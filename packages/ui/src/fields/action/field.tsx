'use client';
import { useUi } from '../../internals/ui-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';

/** A button that works in the vendor's own editor only. A host that knows what it does replaces this. */
export function ActionField(props: FieldProps<null>) {
  const { t } = useUi();
  const { integrationTitle } = useFormContext();
  return (
    <FieldFrame
      {...props}
      isOnlyRead
      note={t('form.kind.action', { integration: integrationTitle })}
    />
  );
}
