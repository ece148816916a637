'use client';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** Something that the service settles by itself. */
export function DisplayField(props: FieldProps<null>) {
  const { t } = useFieldUi();
  return <FieldFrame {...props} isOnlyRead note={t('form.kind.display')} />;
}
