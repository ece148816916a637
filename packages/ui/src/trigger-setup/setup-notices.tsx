'use client';
import type { Draft } from '@trigger-picker/react';
import { useIntegrations } from '@trigger-picker/react';
import type { ReactNode } from 'react';
import { useLastingError } from '../internals/use-lasting-error.ts';
import type { PlainMessageKey } from '../messages/messages.ts';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { SetupFormProps } from './setup-form.tsx';
import { type SetupKey, useSetupUi } from './use-setup-ui.ts';

/** What the user should know before they go on: what was restored, and what could not be loaded. */
export function SetupNotices({ flow, saved, trigger, definition, onStartOver }: SetupFormProps) {
  const { restored } = flow.state;
  const { t } = useSetupUi();
  const { data, error, isFetching, refetch } = useIntegrations();
  const hasNoNames = useLastingError(error, data !== undefined) !== null;
  return (
    <>
      {restored && (
        <Notice
          tone="accent"
          role="status"
          action={
            <Button size="small" onClick={onStartOver}>
              {t(saved ? 'setup.restored.discard' : 'setup.restored.startOver')}
            </Button>
          }
        >
          {t('setup.restored')}
          <Omitted draft={restored} trigger={trigger} />
        </Notice>
      )}
      {definition.error && (
        <Retry busy={definition.isFetching} onRetry={definition.retry} text="setup.general" />
      )}
      {hasNoNames && <Retry busy={isFetching} onRetry={() => void refetch()} text="setup.names" />}
    </>
  );
}

/** Which secrets have to be entered again. */
function Omitted({
  draft,
  trigger,
}: {
  readonly draft: Draft;
  readonly trigger: SetupFormProps['trigger'];
}) {
  const { t, slot, locale } = useSetupUi();
  const { omitted } = draft;
  if (omitted.length === 0) return null;
  const titles = omitted.map(
    (id) => trigger.parameters.find((parameter) => parameter.id === id)?.title ?? id,
  );
  return (
    <p {...slot('setup-notice-text')}>
      <bdi>
        {t('setup.restored.omitted', { fields: new Intl.ListFormat(locale).format(titles) })}
      </bdi>
    </p>
  );
}

function Retry({
  text,
  busy,
  onRetry,
}: {
  readonly text: PlainMessageKey<SetupKey>;
  readonly busy: boolean;
  readonly onRetry: () => void;
}): ReactNode {
  const { t } = useSetupUi();
  return (
    <Notice
      tone="warn"
      role="status"
      action={
        <Button size="small" busy={busy} onClick={onRetry}>
          {t('setup.retry')}
        </Button>
      }
    >
      {t(text)}
    </Notice>
  );
}
