'use client';
import type { PickerNotice, TriggerPickerState } from '@trigger-picker/react';
import { useEffect, useRef, useState } from 'react';
import { describeFailures, describeList, type Texts } from './describe-list.ts';
import { usePicker } from './trigger-picker-context.tsx';
import { type PickerUi, usePickerUi } from './use-picker-ui.ts';

/** For how long the list has to stay as it is before it is worth a word, in milliseconds. */
const SETTLED = 500;

/** Tells a screen reader how the list stands: once, politely, and not at each letter that is typed. */
export function TriggerPickerAnnouncement() {
  const picker = usePicker();
  const { t, inSentence, slot } = usePickerUi();
  const text = announcementOf(picker, { t, inSentence });
  const [said, say] = useState('');
  const { notice } = picker;
  const told = useRef<PickerNotice>(null);
  useEffect(() => {
    // What was just done is told at once, and in place of the count that was waiting to be told.
    if (notice && notice !== told.current) {
      told.current = notice;
      say(describeNotice(notice, t));
      return;
    }
    const timer = setTimeout(() => say(text), SETTLED);
    return () => clearTimeout(timer);
  }, [text, notice, t]);
  return (
    <div role="status" {...slot('trigger-picker-announcement')}>
      {said}
    </div>
  );
}

function announcementOf(picker: TriggerPickerState, texts: Texts): string {
  if (picker.status === 'loading') return texts.t('picker.loading');
  if (picker.status === 'partial' && picker.query === '') return describeFailures(picker, texts);
  return describeList(picker, texts);
}

type Sentences = {
  readonly [Kind in PickerNotice['kind']]: (row: PickerNotice['row'], t: PickerUi['t']) => string;
};

const sentences: Sentences = {
  refused: ({ trigger, traits }, t) =>
    t('picker.refused', { trigger: trigger.title, reason: traits.disabledReason ?? '' }),
  starred: ({ trigger }, t) => t('picker.favourite.added', { trigger: trigger.title }),
  unstarred: ({ trigger }, t) => t('picker.favourite.removed', { trigger: trigger.title }),
};

function describeNotice({ kind, row }: PickerNotice, t: PickerUi['t']): string {
  return sentences[kind](row, t);
}
