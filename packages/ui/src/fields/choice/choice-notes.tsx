'use client';
import type { ReactNode } from 'react';
import { useChoiceUi } from './use-choice-ui.ts';

interface ChoiceNotesProps {
  /** What was taken out of the field, and why. */
  readonly dropped?: string | undefined;
  /** About the value. */
  readonly text?: string | undefined;
  /** About the list. */
  readonly listNote: ReactNode;
}

/** What is said under a field with a list, each on a line of its own. */
export function ChoiceNotes({ dropped, text, listNote }: ChoiceNotesProps) {
  const { slot } = useChoiceUi();
  return (
    <div {...slot('choice-notes')}>
      {dropped !== undefined && (
        <p {...slot('choice-dropped')} data-dropped="">
          {dropped}
        </p>
      )}
      {text !== undefined && <p {...slot('choice-note')}>{text}</p>}
      {listNote}
    </div>
  );
}
