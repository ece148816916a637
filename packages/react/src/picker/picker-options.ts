import type { Trigger } from '@trigger-picker/core';
import type { PickSource } from '../provider/event.ts';
import type { Offer } from './offer.ts';
import type { PickerFilter } from './picker-filter.ts';
import type { RowSizes } from './row-window.ts';
import type { TriggerTraits } from './rows.ts';
import type { TriggerRef } from './trigger-key.ts';

/** How a trigger was picked. */
export type PickReason = 'keyboard' | 'pointer';
/** Why the search text changed. `open` and `leave`: an integration was opened, or left again. */
export type QueryReason = 'input' | 'clear' | 'open' | 'leave';
/** Why the filter changed. */
export type FilterReason = 'filter' | 'open' | 'leave';

/** How a trigger came to be picked. */
export interface PickDetails {
  readonly reason: PickReason;
  /** 1-based, among the rows of the list. */
  readonly rank: number;
  readonly source: PickSource;
  /** What was searched, where the host asks for it with `reportQuery`. */
  readonly query?: string | undefined;
}

/** What a picker is set up with. Every value may be held by the host or by the picker. */
export interface TriggerPickerOptions extends Offer {
  /** The trigger that is picked already: it is marked, and highlighted when the list opens. */
  readonly value?: TriggerRef | null | undefined;
  readonly onValueChange?: ((trigger: Trigger, details: PickDetails) => void) | undefined;
  readonly query?: string | undefined;
  /** @default '' */
  readonly defaultQuery?: string | undefined;
  readonly onQueryChange?:
    | ((query: string, details: { readonly reason: QueryReason }) => void)
    | undefined;
  readonly filter?: PickerFilter | undefined;
  /** With an `integration` in it, the picker opens on that one. @default {} */
  readonly defaultFilter?: PickerFilter | undefined;
  readonly onFilterChange?:
    | ((filter: PickerFilter, details: { readonly reason: FilterReason }) => void)
    | undefined;
  /** Escape was pressed with nothing left to clear. */
  readonly onClose?: (() => void) | undefined;
  /** What the host says of each trigger: beta, not in this plan, popular. Keep it identical between renders. */
  readonly traitsOf?: ((trigger: Trigger) => TriggerTraits) | undefined;
  /** What to prefer among equals, besides what the user does: see `SearchOptions.boost`. Keep it identical between renders. */
  readonly boost?: ((trigger: Trigger) => number) | undefined;
  /** Tells the host what was searched as well: in `onValueChange` and in the provider's `onEvent`. @default false */
  readonly reportQuery?: boolean | undefined;
  /** For the order of titles. @default 'en' */
  readonly locale?: string | undefined;
  /** Heights in CSS pixels. @default { section: 32, integration: 56, trigger: 56 } */
  readonly rowSizes?: RowSizes | undefined;
}
