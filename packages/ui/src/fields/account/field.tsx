'use client';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** The account, which is chosen above the form. */
export function AccountField(props: FieldProps<null>) {
  const { t } = useFieldUi();
  return <FieldFrame {...props} isOnlyRead note={t('form.kind.account')} />;
}
