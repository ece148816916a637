'use client';
import { useUi } from '../../internals/ui-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from '../parts/field-frame.tsx';

/** Something that the service settles by itself. */
export function DisplayField(props: FieldProps<null>) {
  const { t } = useUi();
  return <FieldFrame {...props} isOnlyRead note={t('form.kind.display')} />;
}
