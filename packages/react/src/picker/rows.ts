import type { Integration, Trigger } from '@trigger-picker/core';

/** What a host says of a trigger beyond what the vendor does. */
export interface TriggerTraits {
  /** `beta`, `deprecated` and `new` have words of their own; any other is shown as it stands. */
  readonly tag?: 'beta' | 'deprecated' | 'new' | (string & {}) | undefined;
  /** Why the trigger cannot be picked now: a sentence for the user. It is listed all the same. */
  readonly disabledReason?: string | undefined;
  /** From 0 to 1: how common it is among the host's users. What is has a place above the rest. @default 0 */
  readonly popularity?: number | undefined;
}

/** What a part of the list is about. */
export type PickerSection =
  | { readonly id: 'favourites' | 'recent' | 'connected' | 'popular' }
  /** Integrations without an account; `isRest`: those with one, or those that are popular, stand above. */
  | { readonly id: 'all'; readonly isRest: boolean }
  | { readonly id: 'category'; readonly category: string }
  | { readonly id: 'integration'; readonly integration: Integration };

/** The head of a part of the list. It is no option. */
export interface SectionRow {
  readonly kind: 'section';
  readonly key: string;
  /** 0-based, among the sections: see `ordinal` of the rows. */
  readonly ordinal: number;
  readonly section: PickerSection;
  /** Rows of the section that are listed, and how many it has in all. */
  readonly shown: number;
  readonly total: number;
}

interface OptionRow {
  readonly key: string;
  /**
   * 0-based, in its section. As the React key it lets a new list take over the elements of the one before it, which
   * is faster than to make new ones; `key` stays with what the row shows.
   */
  readonly ordinal: number;
  readonly integration: Integration;
  readonly connected: boolean;
  /** 1-based, among all rows that can be highlighted: `aria-posinset`. */
  readonly position: number;
}

/** An integration: picking it opens it. */
export interface IntegrationRow extends OptionRow {
  readonly kind: 'integration';
  /** Its triggers that fit the filters, the first ones at the head. */
  readonly triggers: readonly Trigger[];
}

/** A trigger that can be picked. */
export interface TriggerRow extends OptionRow {
  readonly kind: 'trigger';
  readonly trigger: Trigger;
  readonly isFavourite: boolean;
  readonly traits: TriggerTraits;
}

/** A row that can be highlighted. */
export type PickableRow = IntegrationRow | TriggerRow;

/** A row of the list. */
export type PickerRow = SectionRow | PickableRow;

/** The list, and where each row stands in it. */
export interface PickerRows {
  readonly rows: readonly PickerRow[];
  /** The places in `rows` that can be highlighted, in order. */
  readonly pickable: readonly number[];
  /** The place in `rows`, by the row's key. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly integrationCount: number;
}
