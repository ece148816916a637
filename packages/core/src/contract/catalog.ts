import * as z from 'zod/mini';
import { type JsonValue, jsonSchema } from './json.ts';

/** An integration: a service whose events can start a workflow. */
export interface Integration {
  /** The vendor's name, verbatim (`googleCalendar`, `monday.com`, `custom.acme-ledger`): the key everywhere. */
  readonly name: string;
  /** What users call it: "Google Calendar". */
  readonly title: string;
  /** `#rrggbb`, where the vendor gives one. */
  readonly brandColor?: string | undefined;
  /** An https address of a picture; never markup. */
  readonly icon?: string | undefined;
  /** The host's or the sandbox's grouping; the vendor has none. */
  readonly category?: string | undefined;
}

/** Where a list of choices is loaded from. `dependencies` are ids of sibling parameters. */
export interface ChoicesSource {
  readonly key: string;
  readonly dependencies: readonly string[];
}

/** A choice of a dropdown. Its value keeps its JSON type: `1`, `"1"` and `"007"` are three values. */
export interface Choice {
  readonly value: JsonValue;
  readonly label: string;
  readonly subtitle?: string | undefined;
  /** The title of the section that the choice stands in. */
  readonly section?: string | undefined;
  /** Parameters that show while this choice is chosen. Their values are flat siblings on the wire. */
  readonly dependents?: readonly Parameter[] | undefined;
}

/** What a filter parameter allows. */
export interface FilterRules {
  /** Fields to filter by; absent: see `keysSource`, and with neither, free text. */
  readonly keys?: readonly string[] | undefined;
  readonly keysSource?: ChoicesSource | undefined;
  /** Ids such as `$stringContains`; absent: every operator. */
  readonly operators?: readonly string[] | undefined;
  /** `true`: conditions can be joined by AND only. */
  readonly onlyAnd?: boolean | undefined;
}

/** One parameter of a trigger, as the vendor describes it and the form draws it. */
export interface Parameter {
  /** The key of its value in `parameters`. */
  readonly id: string;
  /** The vendor's type key, verbatim: `ENUM`, `TEXTAREA`, `FUTURE_TYPE`… The input kind is looked up from it. */
  readonly wireType: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly required: boolean;
  readonly defaultValue?: JsonValue | undefined;
  readonly documentation?:
    | { readonly href: string; readonly label?: string | undefined }
    | undefined;
  readonly hidden?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** Static choices. May stand beside `choicesSource`: both are offered then. */
  readonly choices?: readonly Choice[] | undefined;
  readonly choicesSource?: ChoicesSource | undefined;
  readonly filter?: FilterRules | undefined;
  /** Rows of a text area. @default 1 */
  readonly lines?: number | undefined;
  /** Units of a time constraint: `SECONDS`, `MINUTES`, `HOURS`, `DAYS`. */
  readonly units?: readonly string[] | undefined;
  /** Parameters that show once this one has a value. Their values are flat siblings on the wire. */
  readonly dependents?: readonly Parameter[] | undefined;
  /** Whatever else the vendor sent, untouched, for kinds that know what to do with it. */
  readonly extra?: { readonly [key: string]: JsonValue | undefined } | undefined;
}

/**
 * How events reach the vendor: `WEBHOOK` is pushed (shown as *Instant*), `POLLING` is looked for at intervals.
 * A value from the future stays as it came and is shown as text.
 */
export type TriggerModel = 'POLLING' | 'WEBHOOK' | (string & {});

/** A trigger. Its identity is `integration` and `type` together. */
export interface Trigger {
  readonly integration: string;
  /** The vendor's type, opaque: never derived from a name and never taken apart. */
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly model: TriggerModel;
  readonly parameters: readonly Parameter[];
}

/** An integration whose triggers did not arrive; the others did. */
export interface CatalogFailure {
  readonly integration: string;
  readonly message: string;
}

/** The triggers that arrived, and the integrations whose did not. */
export interface Catalog {
  readonly triggers: readonly Trigger[];
  readonly failures: readonly CatalogFailure[];
}

export const integrationSchema: z.ZodMiniType<Integration> = z.object({
  name: z.string(),
  title: z.string(),
  brandColor: z.optional(z.string()),
  icon: z.optional(z.string()),
  category: z.optional(z.string()),
});

export const choicesSourceSchema: z.ZodMiniType<ChoicesSource> = z.object({
  key: z.string(),
  dependencies: z.array(z.string()),
});

export const choiceSchema: z.ZodMiniType<Choice> = z.object({
  value: jsonSchema,
  label: z.string(),
  subtitle: z.optional(z.string()),
  section: z.optional(z.string()),
  dependents: z.optional(z.array(z.lazy(() => parameterSchema))),
});

const filterRulesSchema: z.ZodMiniType<FilterRules> = z.object({
  keys: z.optional(z.array(z.string())),
  keysSource: z.optional(choicesSourceSchema),
  operators: z.optional(z.array(z.string())),
  onlyAnd: z.optional(z.boolean()),
});

export const parameterSchema: z.ZodMiniType<Parameter> = z.object({
  id: z.string(),
  wireType: z.string(),
  title: z.string(),
  subtitle: z.optional(z.string()),
  placeholder: z.optional(z.string()),
  required: z.boolean(),
  defaultValue: z.optional(jsonSchema),
  documentation: z.optional(z.object({ href: z.string(), label: z.optional(z.string()) })),
  hidden: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  choices: z.optional(z.array(choiceSchema)),
  choicesSource: z.optional(choicesSourceSchema),
  filter: z.optional(filterRulesSchema),
  lines: z.optional(z.number()),
  units: z.optional(z.array(z.string())),
  dependents: z.optional(z.array(z.lazy(() => parameterSchema))),
  extra: z.optional(z.record(z.string(), jsonSchema)),
});

export const triggerSchema: z.ZodMiniType<Trigger> = z.object({
  integration: z.string(),
  type: z.string(),
  title: z.string(),
  description: z.string(),
  model: z.string(),
  parameters: z.array(parameterSchema),
});

export const catalogSchema: z.ZodMiniType<Catalog> = z.object({
  triggers: z.array(triggerSchema),
  failures: z.array(z.object({ integration: z.string(), message: z.string() })),
});
