'use client';
import type { MouseEvent, ReactNode } from 'react';
import { describeError } from '../internals/describe-error.ts';
import { Button } from '../primitives/button.tsx';
import { describeEmpty } from './describe-list.ts';
import { usePicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** What stands where the list would: nothing found, nothing offered, or nothing loaded, each with its next step. */
export function TriggerPickerEmpty({
  children,
}: {
  /** The host's own next step when nothing is found: "Request this integration". */
  readonly children?: ReactNode;
}) {
  const picker = usePicker();
  const { t, inSentence } = usePickerUi();
  const { status, query, filter } = picker;
  if (status === 'loading' || picker.list.pickable.length > 0) return null;
  if (status === 'failed' || status === 'offline') return <NothingLoaded />;
  const isFiltered = Object.values(filter).some(Boolean);
  if (query.trim() === '' && !isFiltered) {
    return <Empty title={t('picker.none.title')} help={t('picker.none.help')} />;
  }
  return (
    <Empty
      title={describeEmpty(picker, { t, inSentence })}
      help={query.trim() === '' ? '' : t('picker.empty.help')}
    >
      {isFiltered && (
        <Button onClick={(event) => leaveTo(event, () => picker.setFilter({}))}>
          {t('picker.empty.reset')}
        </Button>
      )}
      {children}
    </Empty>
  );
}

/** Why there is no list, and a way to get it. */
function NothingLoaded() {
  const { status, error, retry, isRetrying } = usePicker();
  const { t } = usePickerUi();
  const isOffline = status === 'offline';
  return (
    <Empty
      title={t(isOffline ? 'picker.offline.title' : 'picker.failed.title')}
      help={isOffline || !error ? t('picker.offline.help') : describeError(error, t)}
      role="alert"
    >
      <Button busy={isRetrying} onClick={(event) => leaveTo(event, retry)}>
        {t('picker.retry')}
      </Button>
    </Empty>
  );
}

/** The button is gone after it is pressed: the search box takes the focus. */
function leaveTo({ currentTarget }: MouseEvent<HTMLElement>, action: () => void): void {
  const picker = currentTarget.closest('[data-slot="trigger-picker"]');
  picker?.querySelector<HTMLElement>('[data-slot="trigger-picker-input"]')?.focus();
  action();
}

function Empty({
  title,
  help,
  role,
  children,
}: {
  readonly title: string;
  readonly help: string;
  readonly role?: 'alert';
  readonly children?: ReactNode;
}) {
  const { slot } = usePickerUi();
  return (
    <div {...slot('trigger-picker-empty')} role={role}>
      <p {...slot('trigger-picker-empty-title')}>
        <bdi>{title}</bdi>
      </p>
      {help !== '' && <p {...slot('trigger-picker-empty-help')}>{help}</p>}
      {children !== undefined && <div {...slot('trigger-picker-empty-actions')}>{children}</div>}
    </div>
  );
}
