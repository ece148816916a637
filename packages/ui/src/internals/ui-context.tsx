'use client';
import { type CSSProperties, createContext, type ReactNode, useContext, useMemo } from 'react';
import { en } from '../messages/en/index.ts';
import { formatMessage, type MessageValues } from '../messages/format-message.ts';
import type { MessageKey, Messages, Translate } from '../messages/messages.ts';
import { type SlotName, type SlotProps, slots } from '../slots/index.ts';
import { classNames as joinClassNames } from './class-names.ts';
import type { UiComponents } from './ui-components.ts';

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
  /** Where popovers and dialogs are mounted: inside a host's modal, a shadow root. @default document.body */
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
  readonly t: Translate;
  readonly locale: string;
  readonly container: Element | DocumentFragment | undefined;
  readonly components: Partial<UiComponents>;
  /** Marks an element with its slot, and joins our classes, the host's for the slot, and the caller's. */
  readonly slot: (name: SlotName, className?: string) => SlotProps;
  /** For the root of each component and of each portal. */
  readonly rootAttributes: {
    readonly 'data-theme': string;
    readonly 'data-density': string;
    readonly lang?: string | undefined;
  };
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

const Context = createContext<UiContext | null>(null);
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
  return useContext(Context) ?? defaultContext;
}

/** The same looks, with popovers mounted in another place: inside something that has opened over the page. */
export function UiContainer({
  container,
  children,
}: {
  readonly container: Element | DocumentFragment;
  readonly children: ReactNode;
}) {
  const ui = useUi();
  const value = useMemo(() => ({ ...ui, container }), [ui, container]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

function toContext(options: UiOptions): UiContext {
  const { theme = 'light', density = 'comfortable', locale = 'en', messages, container } = options;
  const { classNames = {}, unstyled = false, components = {} } = options;
  const catalog: Messages = { ...en, ...messages };
  const t = (key: MessageKey, values: MessageValues = {}) =>
    formatMessage(catalog[key], values, locale);
  return {
    t,
    locale,
    container: container ?? undefined,
    components,
    slot: (name, className) => ({
      'data-slot': name,
      className: unstyled
        ? joinClassNames(classNames[name], className)
        : joinClassNames(PART, slots[name], classNames[name], className),
      ...(unstyled && slots[name].endsWith(HIDDEN) && { style: hiddenStyle }),
    }),
    rootAttributes: { 'data-theme': theme, 'data-density': density },
  };
}
