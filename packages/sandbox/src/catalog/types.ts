import type { Choice, ChoiceSection, JsonValue, TriggerDefinition } from '../wire.ts';

/** `seed`: seen in the vendor's own material, ids and titles untouched. `modelled`: ours, after an event that the service publishes. */
export type Origin = 'seed' | 'modelled';

/** A record, shaped like the `payload` of a delivered event. */
export type ExampleRecord = Readonly<Record<string, JsonValue>>;

export interface CatalogTrigger extends TriggerDefinition {
  readonly origin: Origin;
  /** Where the trigger, or the event it is modelled on, is documented. */
  readonly source: string;
  readonly example: ExampleRecord;
  /** Where a record's very fields depend on what is chosen. @default the example */
  readonly exampleFor?: (parameters: ChoiceContext['parameters']) => ExampleRecord;
}

export interface ChoiceContext {
  /** Values of the source's dependencies, by input id. */
  readonly parameters: Readonly<Record<string, JsonValue | undefined>>;
  /** 0 for the user's first account of the integration, 1 for the second, and so on. */
  readonly account: number;
}

/** A list that the vendor would load from the user's account. The sandbox searches and pages it. */
export interface ChoiceSource {
  /** Choices a page. @default 50 */
  readonly pageSize?: number;
  /** `false`: the source ignores `search`, as some of the vendor's do. @default true */
  readonly searchable?: boolean;
  readonly list: (context: ChoiceContext) => readonly Choice[] | readonly ChoiceSection[];
}

export interface CatalogIntegration {
  /** The vendor's name: the key in its maps. Case-sensitive and irregular. */
  readonly name: string;
  readonly displayName: string;
  readonly category: Category;
  /** `#rrggbb`. */
  readonly brandColor: string;
  readonly authenticationType: 'oauth' | 'oauth_client_credential' | 'basic' | 'api_key' | 'none';
  readonly origin: Origin;
  readonly source: string;
  /** Custom integrations are named by their slug on the vendor's wire. */
  readonly custom?: { readonly slug: string };
  /** What accounts of this service are called, in the order in which a user would connect them: at least two. */
  readonly accounts: readonly [string, string, ...string[]];
  readonly choices?: Readonly<Record<string, ChoiceSource>>;
  readonly triggers: readonly CatalogTrigger[];
}

export type Category =
  | 'Accounting & ERP'
  | 'Analytics'
  | 'Calendar & scheduling'
  | 'Commerce & payments'
  | 'Communication'
  | 'CRM'
  | 'Databases'
  | 'Developer tools'
  | 'E-signature'
  | 'Files & documents'
  | 'Forms & surveys'
  | 'HR & recruiting'
  | 'Identity & security'
  | 'Incidents & monitoring'
  | 'Learning & community'
  | 'Marketing & sales engagement'
  | 'Project management'
  | 'Social & media'
  | 'Support'
  | 'Webhooks';
