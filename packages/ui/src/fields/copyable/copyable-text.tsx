'use client';
import { useState } from 'react';
import { Button } from '../../primitives/button.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';

interface CopyableTextProps {
  readonly text: string;
  /** What it is, for the button. */
  readonly title: string;
}

/** A text to take elsewhere: it is selected with one click, and copied with one press. */
export function CopyableText({ text, title }: CopyableTextProps) {
  const { t, slot } = useFieldUi();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setIsCopied(true),
      // Not allowed here: the text stands there to be selected.
      () => setIsCopied(false),
    );
  return (
    <div {...slot('field-copyable')}>
      <code {...slot('field-copyable-text')}>{text}</code>
      <Button
        size="small"
        aria-label={isCopied ? undefined : t('field.copyTitle', { title })}
        onClick={() => void copy()}
        onBlur={() => setIsCopied(false)}
      >
        <span role="status" {...slot('field-copyable-status')}>
          {t(isCopied ? 'field.copied' : 'field.copy')}
        </span>
      </Button>
    </div>
  );
}
