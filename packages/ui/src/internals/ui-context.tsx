'use client';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { en } from '../messages/en/index.ts';
import { formatMessage, type MessageValues } from '../messages/format-message.ts';
import type { MessageKey, Messages, Translate } from '../messages/messages.ts';
import { type SlotName, type SlotProps, slots } from '../slots/index.ts';
import { classNames as joinClassNames } from './class-names.ts';

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
  /** Where popovers and dialogs are mounted. @default document.body */
  readonly container?: HTMLElement | null | undefined;
  /** Classes of the host's own, by the `data-slot` of the element that gets them. */
  readonly classNames?: Partial<Readonly<Record<SlotName, string>>> | undefined;
  /** Leaves our classes out: elements keep their slots, states and roles, and look as the host says. @default false */
  readonly unstyled?: boolean | undefined;
}

/** What components read from their tree. */
export interface UiContext {
  readonly t: Translate;
  readonly locale: string;
  readonly container: HTMLElement | undefined;
  /** Marks an element with its slot, and joins our classes, the host's for the slot, and the caller's. */
  readonly slot: (name: SlotName, className?: string) => SlotProps;
  /** For the root of each component and of each portal. */
  readonly rootAttributes: {
    readonly 'data-theme': string;
    readonly 'data-density': string;
    readonly lang?: string | undefined;
  };
}

const Context = createContext<UiContext | null>(null);
const defaultContext = toContext({});

/** Sets the look and language of every Trigger Picker component below it. Without one, the defaults hold. */
export function TriggerPickerUi({
  children,
  ...options
}: UiOptions & { readonly children: ReactNode }) {
  const { theme, density, locale, messages, container, classNames, unstyled } = options;
  const value = useMemo(
    () => toContext({ theme, density, locale, messages, container, classNames, unstyled }),
    [theme, density, locale, messages, container, classNames, unstyled],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The look and language of the tree. */
export function useUi(): UiContext {
  return useContext(Context) ?? defaultContext;
}

function toContext(options: UiOptions): UiContext {
  const { theme = 'light', density = 'comfortable', locale = 'en', messages, container } = options;
  const { classNames = {}, unstyled = false } = options;
  const catalog: Messages = { ...en, ...messages };
  const t = (key: MessageKey, values: MessageValues = {}) =>
    formatMessage(catalog[key], values, locale);
  return {
    t,
    locale,
    container: container ?? undefined,
    slot: (name, className) => ({
      'data-slot': name,
      className: joinClassNames(unstyled ? undefined : slots[name], classNames[name], className),
    }),
    rootAttributes: { 'data-theme': theme, 'data-density': density },
  };
}
