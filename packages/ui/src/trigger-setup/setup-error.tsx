'use client';
import { useUi } from '../internals/ui-context.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { SetupFormState } from './use-setup-form.ts';

/** Why it was not saved. What belongs to a field stands at the field. */
export function SetupError({ form }: { readonly form: SetupFormState }) {
  const { t } = useUi();
  const { failure, lacksAccount, mode } = form;
  return (
    <div className="tp-setup-error" role="alert" data-slot="setup-error">
      {lacksAccount && <Notice tone="warn">{t('setup.account.required')}</Notice>}
      {failure && !lacksAccount && (
        <Notice tone="bad">
          {t(mode === 'update' ? 'setup.error.save' : 'setup.error', {
            message: summaryOf(failure, t('setup.error.fields')),
          })}
          {failure.error.requestId && (
            <p className="tp-setup-error-line tp-mono">
              {t('setup.request', { id: failure.error.requestId })}
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}

function summaryOf(
  { error, fields }: NonNullable<SetupFormState['failure']>,
  atFields: string,
): string {
  return Object.keys(fields).length > 0 ? atFields : error.message;
}
