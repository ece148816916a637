'use client';
import { useUi } from '../internals/ui-context.tsx';
import { usePicker } from './trigger-picker-context.tsx';

/** The keys that work here, and how much there is: announced politely when it changes. */
export function TriggerPickerFoot() {
  const { t } = useUi();
  return (
    <div className="tp-picker-foot" data-slot="trigger-picker-foot">
      <span className="tp-keys" aria-hidden="true">
        <span className="tp-keys-pair">
          <kbd className="tp-kbd">↑</kbd>
          <kbd className="tp-kbd">↓</kbd> {t('picker.key.move')}
        </span>
        <span className="tp-keys-pair">
          <kbd className="tp-kbd">↵</kbd> {t('picker.key.pick')}
        </span>
      </span>
      <span role="status">
        <Count />
      </span>
    </div>
  );
}

function Count() {
  const { status, total, list, query, filter } = usePicker();
  const { t } = useUi();
  if (status === 'loading' || status === 'failed') return null;
  if (total === 0) {
    return query === ''
      ? t('picker.empty.filtered')
      : t('picker.empty.title', { query: query.slice(0, 60) });
  }
  if (list.pickable.length < total && !filter.integration) {
    return t('picker.showing', { shown: list.pickable.length, total });
  }
  const integrations = t('picker.integrations', { count: list.integrationCount });
  return t('picker.results', { count: total, integrations });
}
