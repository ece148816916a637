'use client';
import type { MouseEvent, ReactNode } from 'react';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';
import { usePicker } from './trigger-picker-context.tsx';

/** What stands where the list would: nothing found, nothing offered, or nothing loaded, each with its next step. */
export function TriggerPickerEmpty({
  children,
}: {
  /** The host's own next step when nothing is found: "Request this integration". */
  readonly children?: ReactNode;
}) {
  const picker = usePicker();
  const { t } = useUi();
  const isFiltered = Object.values(picker.filter).some(Boolean);
  if (picker.status === 'loading' || picker.list.pickable.length > 0) return null;
  if (picker.status === 'failed') {
    return (
      <Empty title={t('picker.failed.title')} help={picker.error?.message ?? ''} role="alert">
        <Button onClick={(event) => leaveTo(event, picker.retry)}>{t('picker.retry')}</Button>
      </Empty>
    );
  }
  if (picker.query === '' && !isFiltered) {
    return <Empty title={t('picker.none.title')} help={t('picker.none.help')} />;
  }
  return (
    <Empty
      title={
        picker.query === ''
          ? t('picker.empty.filtered')
          : t('picker.empty.title', { query: picker.query.slice(0, 60) })
      }
      help={picker.query === '' ? '' : t('picker.empty.help')}
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
  return (
    <div className="tp-empty" role={role} data-slot="trigger-picker-empty">
      <p className="tp-empty-title">
        <bdi>{title}</bdi>
      </p>
      {help !== '' && <p className="tp-help">{help}</p>}
      {children}
    </div>
  );
}
