import type { CSSProperties } from 'react';
import type { FormatMessage, Message, MessageValues } from '../messages/format-message.ts';
import type { MessageKey, Messages, Translate } from '../messages/messages.ts';
import type { SlotName, SlotProps } from '../slots/index.ts';
import { classNames as joinClassNames } from './class-names.ts';

/**
 * What a family of components brings along: its texts in English, and its slots. Components name their own, so that
 * one family is loaded without the texts of all others.
 */
export interface UiPart<Key extends MessageKey = never, Slot extends SlotName = never> {
  readonly messages: Readonly<Record<Key, Message>>;
  readonly slots: Readonly<Record<Slot, string>>;
}

/** How the components of a family speak, and how their elements are marked. */
export interface PartUi<Key extends MessageKey = never, Slot extends SlotName = never> {
  readonly t: Translate<Key>;
  /** Marks an element with its slot, and joins our classes, the host's for the slot, and the caller's. */
  readonly slot: (name: Slot, className?: string) => SlotProps;
}

/** What the host says about texts and classes. */
interface PartOptions {
  readonly messages?: Partial<Messages> | undefined;
  readonly classNames?: Partial<Readonly<Record<SlotName, string>>> | undefined;
  readonly unstyled?: boolean | undefined;
}

/** The class that every element of ours has beside its own: `reset.css` hangs on it. */
const PART = 'tp-part';

/** The class of words for assistive technology alone: without it they still must not be seen. */
const HIDDEN = 'tp-sr';
const hiddenStyle: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** A part in the host's words and classes, where it has any. */
export function createPartUi<Key extends MessageKey, Slot extends SlotName>(
  part: UiPart<Key, Slot>,
  { messages = {}, classNames = {}, unstyled = false }: PartOptions,
  format: FormatMessage,
): PartUi<Key, Slot> {
  const mark = (name: Slot, className?: string): SlotProps => {
    const own = part.slots[name];
    return {
      'data-slot': name,
      className: unstyled
        ? joinClassNames(classNames[name], className)
        : joinClassNames(PART, own, classNames[name], className),
      ...(unstyled && own.endsWith(HIDDEN) && { style: hiddenStyle }),
    };
  };
  // A row has a dozen elements, and most have no class of the caller's.
  const marks = new Map<Slot, SlotProps>();
  return {
    t: (key, values: MessageValues = {}) => format(messages[key] ?? part.messages[key], values),
    slot: (name, className) => {
      if (className !== undefined) return mark(name, className);
      const known = marks.get(name) ?? mark(name);
      marks.set(name, known);
      return known;
    },
  };
}
