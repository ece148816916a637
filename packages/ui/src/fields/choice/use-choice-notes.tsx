'use client';
import type { ReactNode } from 'react';
import { useListNote } from './list-note.tsx';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

interface ChoiceNotes {
  readonly title: string;
  /** Absent: what is said about the value is worth more than how its list stands. */
  readonly list: SelectList | undefined;
  /** About the value. */
  readonly text: string | undefined;
  /** What was taken out of the field, and why. */
  readonly dropped?: string | undefined;
}

/** What is said under a field with a list, each on a line of its own; nothing where there is nothing to say. */
export function useChoiceNotes({ title, list, text, dropped }: ChoiceNotes): ReactNode {
  const { slot } = useChoiceUi();
  const listNote = useListNote(list, title);
  if (!(dropped ?? text ?? listNote)) return null;
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
