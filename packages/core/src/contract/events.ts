import * as z from 'zod/mini';
import { type JsonObject, type JsonValue, jsonObjectSchema, jsonSchema } from './json.ts';

/** An event as the vendor delivers it to the webhook receiver. Unknown extra fields are kept. */
export interface TriggerEvent {
  /** Unique per event: the key for de-duplication. The same event may be delivered more than once. */
  readonly eventId: string;
  /** The Connected User whose subscription it belongs to. */
  readonly userId: string;
  readonly integration?: string | undefined;
  readonly triggerType?: string | undefined;
  readonly triggerSubscriptionId?: string | undefined;
  readonly credentialId?: string | undefined;
  readonly projectId?: string | undefined;
  /** ISO 8601. */
  readonly dateReceived?: string | undefined;
  readonly payload?: JsonValue | undefined;
  /** What the host put in `webhookOverride.metadata`. */
  readonly triggerSubscriptionMetadata?: JsonObject | undefined;
}

export const triggerEventSchema: z.ZodMiniType<TriggerEvent> = z.looseObject({
  eventId: z.string().check(z.minLength(1)),
  userId: z.string().check(z.minLength(1)),
  integration: z.optional(z.string()),
  triggerType: z.optional(z.string()),
  triggerSubscriptionId: z.optional(z.string()),
  credentialId: z.optional(z.string()),
  projectId: z.optional(z.string()),
  dateReceived: z.optional(z.string()),
  payload: z.optional(jsonSchema),
  triggerSubscriptionMetadata: z.optional(jsonObjectSchema),
});

export const exampleInputSchema = z.object({
  integration: z.string(),
  type: z.string(),
  credentialId: z.optional(z.string()),
  parameters: z.optional(jsonObjectSchema),
});
