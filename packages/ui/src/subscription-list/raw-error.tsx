'use client';
import { useUi } from '../internals/ui-context.tsx';

/** The longest text that is put on the page. */
const MAX_LENGTH = 4000;

/** What the service said, for those who want to know. */
export function RawError({ text }: { readonly text: string | undefined }) {
  const { t } = useUi();
  if (!text) return null;
  return (
    <details className="tp-raw" data-slot="raw-error">
      <summary className="tp-raw-toggle">{t('subscriptions.raw')}</summary>
      {/* It scrolls: the keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre className="tp-raw-text" tabIndex={0}>
        <bdi>{text.slice(0, MAX_LENGTH)}</bdi>
      </pre>
    </details>
  );
}
