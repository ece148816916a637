import type { ChoicesList } from '@trigger-picker/react';
import type { ChoiceLink } from './choice-link.ts';

/** What a dropdown needs of its list. */
export interface SelectList extends ChoicesList {
  /** What the integration is called that it is loaded from. */
  readonly integrationTitle: string;
  /** Titles of the fields to fill in before it can be loaded. */
  readonly waitingFor: readonly string[];
  /** Where the user makes what is not in the list yet. */
  readonly createLink?: ChoiceLink | undefined;
}
