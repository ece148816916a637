'use client';
import type { Draft } from '@trigger-picker/react';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { SetupFormProps } from './setup-form.tsx';
import { useSetupUi } from './use-setup-ui.ts';

/** What the user should know before they go on: what was restored, and what could not be loaded. */
export function SetupNotices({ flow, saved, trigger, unloaded, onStartOver }: SetupFormProps) {
  const { restored } = flow.state;
  const { t } = useSetupUi();
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
      {unloaded && (
        <Notice
          tone={unloaded.lacksAccounts ? 'bad' : 'warn'}
          role={unloaded.lacksAccounts ? 'alert' : 'status'}
          action={
            <Button size="small" busy={unloaded.isFetching} onClick={unloaded.retry}>
              {t('setup.retry')}
            </Button>
          }
        >
          {unloaded.text}
        </Notice>
      )}
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
  const { t, slot, inSentence } = useSetupUi();
  const { omitted } = draft;
  if (omitted.length === 0) return null;
  const titles = omitted.map(
    (id) => trigger.parameters.find((parameter) => parameter.id === id)?.title ?? id,
  );
  return (
    <p {...slot('setup-notice-text')}>
      <bdi>{t('setup.restored.omitted', { fields: inSentence(titles) })}</bdi>
    </p>
  );
}
