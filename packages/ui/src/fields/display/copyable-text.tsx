'use client';
import { useState } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import { Button } from '../../primitives/button.tsx';

/** A text to take elsewhere: it is selected with one click, and copied with one press. */
export function CopyableText({ text }: { readonly text: string }) {
  const { t } = useUi();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setIsCopied(true),
      // Not allowed here: the text stands there to be selected.
      () => setIsCopied(false),
    );
  return (
    <div className="tp-copyable">
      <code className="tp-mono tp-copyable-text">{text}</code>
      <Button size="small" onClick={() => void copy()} onBlur={() => setIsCopied(false)}>
        <span role="status">{t(isCopied ? 'field.copied' : 'field.copy')}</span>
      </Button>
    </div>
  );
}
