'use client';
import { useUi } from '../../internals/ui-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from '../parts/field-frame.tsx';

/** The account, which is chosen above the form. */
export function AccountField(props: FieldProps<null>) {
  const { t } = useUi();
  return <FieldFrame {...props} isOnlyRead note={t('form.kind.account')} />;
}
