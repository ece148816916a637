import type { EndpointInput, EndpointName, EndpointOutput, Normalized } from '@trigger-picker/core';
import type { Settings } from '../service/settings.ts';
import type { WebhookOverride } from '../service/webhook-override.ts';
import type { SubscribeOnce } from '../subscribing/create-once.ts';
import type { Upstream } from '../upstream/create-upstream.ts';

/** What an operation runs with. */
export interface RouteContext {
  readonly userId: string;
  readonly settings: Settings;
  /** Asks the vendor as this user. */
  readonly upstream: Upstream;
  /** Takes what a normaliser made of an answer: reports its issues, and throws `BAD_UPSTREAM` for a foreign shape. */
  readonly take: <Value>(normalized: Normalized<Value>) => NonNullable<Value>;
  readonly subscribeOnce: SubscribeOnce;
  /** Fires when whoever asked has gone. */
  readonly signal: AbortSignal | undefined;
  readonly idempotencyKey: string | undefined;
  /** The word of the call, beside the policy's. */
  readonly webhookOverride: WebhookOverride | undefined;
}

/** What an operation answers: nothing at all, as 204, only where the contract takes an empty answer. */
export type Answer<Name extends EndpointName> =
  Partial<EndpointOutput<Name>> extends EndpointOutput<Name>
    ? EndpointOutput<Name> | undefined
    : EndpointOutput<Name>;

/** Does what the contract says. Throws `TriggerPickerError`. */
export type RouteHandler<Name extends EndpointName> = (
  context: RouteContext,
  input: EndpointInput<Name>,
) => Promise<Answer<Name>>;

/** One row of the route table. */
export interface Route<Name extends EndpointName> {
  readonly handle: RouteHandler<Name>;
  /** `true`: changes seldom, so the browser may keep it and ask each time whether it still holds. @default false */
  readonly isCatalog?: boolean;
}

/** A row for each operation of the contract. */
export type Routes = { readonly [Name in EndpointName]: Route<Name> };
