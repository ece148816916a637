'use client';
import type { PlainMessageKey } from '../messages/messages.ts';
import { Badge, type Tone } from '../primitives/badge.tsx';
import { type PickerKey, usePickerUi } from './use-picker-ui.ts';

interface TagLook {
  readonly label: PlainMessageKey<PickerKey>;
  readonly tone: Tone;
}

const looks: Readonly<Record<string, TagLook>> = {
  beta: { label: 'picker.tag.beta', tone: 'neutral' },
  new: { label: 'picker.tag.new', tone: 'accent' },
  deprecated: { label: 'picker.tag.deprecated', tone: 'warn' },
};

/** What the host says of a trigger in a word. A word that we do not know is shown as it came. */
export function TagBadge({ tag }: { readonly tag: string }) {
  const { t } = usePickerUi();
  const look = Object.hasOwn(looks, tag) ? looks[tag] : undefined;
  return <Badge tone={look?.tone ?? 'neutral'}>{look ? t(look.label) : tag}</Badge>;
}
