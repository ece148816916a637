'use client';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** The longest text that is put on the page. */
const MAX_LENGTH = 4000;

/** What the service said, for those who want to know. */
export function RawError({ text }: { readonly text: string | undefined }) {
  const { t, slot } = useSubscriptionsUi();
  if (!text) return null;
  return (
    <details {...slot('subscription-error')}>
      <summary {...slot('subscription-error-toggle')}>{t('subscriptions.raw')}</summary>
      {/* It scrolls: the keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre {...slot('subscription-error-text')} tabIndex={0} dir="auto">
        {text.slice(0, MAX_LENGTH)}
      </pre>
    </details>
  );
}
