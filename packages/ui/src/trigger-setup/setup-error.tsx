'use client';
import type { ErrorCode } from '@trigger-picker/core';
import { useUi } from '../internals/ui-context.tsx';
import type { PlainMessageKey } from '../messages/messages.ts';
import { Notice } from '../primitives/notice.tsx';
import type { SetupFormState } from './use-setup-form.ts';

/** Failures whose own sentence speaks to developers. */
const plainWords: { readonly [Code in ErrorCode]?: PlainMessageKey } = {
  IDEMPOTENCY_MISMATCH: 'setup.error.earlier',
};

/** Why it was not saved. What belongs to a field stands in the form, and is said there. */
export function SetupError({ form }: { readonly form: SetupFormState }) {
  const { t } = useUi();
  const { failure, lacksAccount, mode } = form;
  const isAtFields = failure !== undefined && Object.keys(failure.fields).length > 0;
  return (
    <div className="tp-setup-error" role="alert" data-slot="setup-error">
      {lacksAccount && <Notice tone="warn">{t('setup.account.required')}</Notice>}
      {failure && !lacksAccount && !isAtFields && (
        <Notice tone="bad">
          <Sentence failure={failure} mode={mode} />
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

function Sentence({
  failure: { error },
  mode,
}: {
  readonly failure: NonNullable<SetupFormState['failure']>;
  readonly mode: SetupFormState['mode'];
}) {
  const { t } = useUi();
  const plain = plainWords[error.code];
  if (plain) return t(plain);
  return t(mode === 'update' ? 'setup.error.save' : 'setup.error', { message: error.message });
}
