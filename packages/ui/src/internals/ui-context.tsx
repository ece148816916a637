'use client';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createFormatMessage } from '../messages/format-message.ts';
import { createJoinNames } from '../messages/join-names.ts';
import type { MessageKey, Messages } from '../messages/messages.ts';
import type { SlotName } from '../slots/index.ts';
import type { UiComponents } from './ui-components.ts';
import { createPartUi, type PartUi, type UiPart } from './ui-part.ts';

/** How the components of one tree look and speak. */
export interface UiOptions {
  /** `system` follows the user's setting. @default 'light' */
  readonly theme?: 'light' | 'dark' | 'system' | undefined;
  /** @default 'comfortable' */
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** A BCP 47 tag, for numbers, dates, lists and the order of names. @default 'en' */
  readonly locale?: string | undefined;
  /** Texts that replace the English ones. */
  readonly messages?: Partial<Messages> | undefined;
  /** Where popovers and dialogs are mounted. @default the modal or shadow root around what opens them, else document.body */
  readonly container?: Element | DocumentFragment | null | undefined;
  /** Classes of the host's own, by the `data-slot` of the element that gets them. */
  readonly classNames?: Partial<Readonly<Record<SlotName, string>>> | undefined;
  /** Leaves our classes out: elements keep their slots, states and roles, and look as the host says. @default false */
  readonly unstyled?: boolean | undefined;
  /** Components of the host's own in place of our small ones. Keep the object identical between renders. */
  readonly components?: Partial<UiComponents> | undefined;
}

/** What components read from their tree. */
export interface UiContext {
  readonly locale: string;
  /** Puts names in a row, without a word between them: "A, B, C". */
  readonly inRow: (names: readonly string[]) => string;
  /** The same for a sentence: "A, B, and C". */
  readonly inSentence: (names: readonly string[]) => string;
  readonly container: Element | DocumentFragment | undefined;
  readonly components: Partial<UiComponents>;
  /** For the root of each component and of each portal. */
  readonly rootAttributes: {
    readonly 'data-theme': string;
    readonly 'data-density': string;
    readonly lang?: string | undefined;
  };
}

interface ContextValue {
  readonly options: UiOptions;
  readonly ui: UiContext;
  /** The same object for the same part, as long as the options are. */
  readonly of: <Key extends MessageKey, Slot extends SlotName>(
    part: UiPart<Key, Slot>,
  ) => UiContext & PartUi<Key, Slot>;
}

const Context = createContext<ContextValue | null>(null);
const defaultContext = toContext({});

/** Sets the look and language of every Trigger Picker component below it. Without one, the defaults hold. */
export function TriggerPickerUi({
  children,
  ...options
}: UiOptions & { readonly children: ReactNode }) {
  const { theme, density, locale, messages, container } = options;
  const { classNames, unstyled, components } = options;
  const value = useMemo(
    () =>
      toContext({ theme, density, locale, messages, container, classNames, unstyled, components }),
    [theme, density, locale, messages, container, classNames, unstyled, components],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The look and language of the tree. */
export function useUi(): UiContext {
  return useContextValue().ui;
}

/** The same, with the texts and slots of a part. */
export function usePartUi<Key extends MessageKey, Slot extends SlotName>(
  part: UiPart<Key, Slot>,
): UiContext & PartUi<Key, Slot> {
  return useContextValue().of(part);
}

/** The same looks, with popovers mounted in another place: inside something that has opened over the page. */
export function UiContainer({
  container,
  children,
}: {
  readonly container: Element | DocumentFragment;
  readonly children: ReactNode;
}) {
  const { options } = useContextValue();
  const value = useMemo(() => toContext({ ...options, container }), [options, container]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

function useContextValue(): ContextValue {
  return useContext(Context) ?? defaultContext;
}

function toContext(options: UiOptions): ContextValue {
  const { theme = 'light', density = 'comfortable', locale = 'en', container } = options;
  const ui: UiContext = {
    locale,
    inRow: createJoinNames(locale, 'unit'),
    inSentence: createJoinNames(locale, 'conjunction'),
    container: container ?? undefined,
    components: options.components ?? {},
    rootAttributes: { 'data-theme': theme, 'data-density': density },
  };
  const format = createFormatMessage(locale);
  const made = new WeakMap<object, UiContext>();
  return {
    options,
    ui,
    of: <Key extends MessageKey, Slot extends SlotName>(part: UiPart<Key, Slot>) => {
      const known = made.get(part) ?? { ...ui, ...createPartUi(part, options, format) };
      made.set(part, known);
      // What is kept under a part was made of it.
      return known as UiContext & PartUi<Key, Slot>;
    },
  };
}
