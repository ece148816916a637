import type { ParameterPlace } from '../field-options.ts';

/** The list of a field, as a host tells it from others. */
export interface ChoiceListPlace extends ParameterPlace {
  /** The vendor's name of the list: `campaigns`. */
  readonly source: string;
  /** The account that it is loaded from. */
  readonly credentialId: string | undefined;
}

/** A page of the integration's own, on which a user makes what a list does not have yet. */
export interface ChoiceLink {
  /** An https address. */
  readonly href: string;
  /** What the link says. @default 'New in …' */
  readonly label?: string | undefined;
}

/** Where what is missing in a list is made; `undefined` where there is no such page. */
export type ChoiceLinkOf = (place: ChoiceListPlace) => ChoiceLink | undefined;
