import * as z from 'zod/mini';
import { TriggerPickerError } from '../errors/error.ts';
import { type JsonObject, jsonObjectSchema } from './json.ts';
import { randomId } from './random-id.ts';

/**
 * A configured trigger that is not subscribed yet: what a workflow builder keeps in its draft and
 * subscribes when the workflow is published. Serialisable; `version` tells a later release how to read it.
 * It holds what the user typed, passwords too: store it as you store other secrets.
 */
export interface TriggerConfig {
  readonly version: 1;
  /** Made at the draft's first edit and kept with it: the idempotency key of its subscription. */
  readonly id: string;
  readonly integration: string;
  readonly type: string;
  readonly credentialId?: string | undefined;
  readonly parameters: JsonObject;
  /** What the chosen values were called when they were chosen, by parameter id: shown until a list tells better. */
  readonly labels: { readonly [parameterId: string]: string };
}

export const triggerConfigSchema: z.ZodMiniType<TriggerConfig> = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1)),
  integration: z.string().check(z.minLength(1)),
  type: z.string().check(z.minLength(1)),
  credentialId: z.optional(z.string()),
  parameters: jsonObjectSchema,
  labels: z.record(z.string(), z.string()),
});

/** What a configuration is made from. */
export interface TriggerConfigInput {
  readonly integration: string;
  readonly type: string;
  readonly credentialId?: string | undefined;
  /** @default {} */
  readonly parameters?: JsonObject | undefined;
  /** @default {} */
  readonly labels?: { readonly [parameterId: string]: string } | undefined;
}

/** Makes a configuration with an id of its own. */
export function createTriggerConfig(input: TriggerConfigInput): TriggerConfig {
  const { integration, type, credentialId, parameters = {}, labels = {} } = input;
  return { version: 1, id: randomId(), integration, type, credentialId, parameters, labels };
}

/**
 * A changed copy. The id stays, so that saving and publishing again never makes a second subscription; another
 * trigger is another subscription, and gets another id.
 */
export function updateTriggerConfig(
  config: TriggerConfig,
  changes: Partial<TriggerConfigInput>,
): TriggerConfig {
  const next = { ...config, ...definedOnly(changes) };
  const isSameTrigger = next.integration === config.integration && next.type === config.type;
  return isSameTrigger ? next : { ...next, id: randomId() };
}

/**
 * Reads a stored configuration: a value, or its JSON as text. What is unreadable is told apart from what a
 * later release wrote.
 * @throws TriggerPickerError `BAD_REQUEST`
 */
export function parseTriggerConfig(stored: unknown): TriggerConfig {
  const value = typeof stored === 'string' ? parseJson(stored) : stored;
  const parsed = triggerConfigSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (isNewer(value)) {
    throw new TriggerPickerError('BAD_REQUEST', {
      message: `This configuration has version ${value.version}. Update @trigger-picker to read it.`,
    });
  }
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new TriggerPickerError('BAD_REQUEST', {
    // Names the place and never the value: it may be a password.
    message: `This is no trigger configuration: look at ${where === '' ? 'its shape' : `\`${where}\``}.`,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown): value is { version: number } {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return typeof value.version === 'number' && value.version > 1;
}

/** `undefined` means "leave it", except for the account: that can be taken away. */
function definedOnly(changes: Partial<TriggerConfigInput>): Partial<TriggerConfig> {
  const entries = Object.entries(changes);
  return Object.fromEntries(
    entries.filter(([name, value]) => value !== undefined || name === 'credentialId'),
  );
}
