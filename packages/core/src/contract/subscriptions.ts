import * as z from 'zod/mini';
import { type JsonObject, jsonObjectSchema } from './json.ts';

/** `ACTIVE` delivers events, `ERRORED` has stopped; others are shown as text. */
export type SubscriptionStatus = 'ACTIVE' | 'ERRORED' | (string & {});

/** A trigger that is turned on for one account of one user. */
export interface Subscription {
  readonly id: string;
  readonly integration: string;
  readonly type: string;
  readonly parameters: JsonObject;
  readonly status: SubscriptionStatus;
  /** Why it stopped; only when it did. */
  readonly error?: string | undefined;
  readonly credentialId: string;
  /** ISO 8601. */
  readonly dateCreated?: string | undefined;
  /** ISO 8601. The vendor sends it for polling triggers at each check, and nothing before the first event. */
  readonly dateLastReceivedEvent?: string | undefined;
}

export const subscriptionSchema: z.ZodMiniType<Subscription> = z.object({
  id: z.string(),
  integration: z.string(),
  type: z.string(),
  parameters: jsonObjectSchema,
  status: z.string(),
  error: z.optional(z.string()),
  credentialId: z.string(),
  dateCreated: z.optional(z.string()),
  dateLastReceivedEvent: z.optional(z.string()),
});

/** The vendor's ids are UUIDs: anything else is refused before it can become part of an address. */
export const subscriptionIdSchema = z.string().check(z.uuid());

export const subscribeInputSchema = z.object({
  integration: z.string().check(z.minLength(1)),
  type: z.string().check(z.minLength(1)),
  credentialId: z.optional(z.string()),
  parameters: jsonObjectSchema,
});

export const updateSubscriptionInputSchema = z.object({
  subscriptionId: subscriptionIdSchema,
  /** Only what changed: given keys overwrite, `null` removes, keys that are left out stay. */
  parameters: jsonObjectSchema,
});
