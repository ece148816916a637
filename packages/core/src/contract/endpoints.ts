import * as z from 'zod/mini';
import { accountSchema } from './accounts.ts';
import { catalogSchema, integrationSchema } from './catalog.ts';
import { choicesInputSchema, choicesPageSchema } from './choices.ts';
import { exampleInputSchema } from './events.ts';
import { jsonSchema } from './json.ts';
import {
  subscribeInputSchema,
  subscriptionIdSchema,
  subscriptionSchema,
  updateSubscriptionInputSchema,
} from './subscriptions.ts';

/**
 * Everything that a browser may ask of the host's backend, and nothing else. The browser client and the
 * server's routes are both derived from this table: a new endpoint is one entry here, and the server does
 * not compile until its handler exists.
 *
 * Input travels by one rule: `:name` in the path first, then the query for GET (lists joined by commas),
 * and JSON in the body for every other method.
 */
export const endpoints = {
  listIntegrations: endpoint('GET', '/integrations', {
    input: z.object({}),
    output: z.object({ integrations: z.array(integrationSchema) }),
  }),
  listTriggers: endpoint('GET', '/triggers', {
    input: z.object({
      /** Names; absent: all. */
      integrations: z.optional(z.array(z.string())),
      /** Definitions can depend on the account. */
      credentialId: z.optional(z.string()),
      /** `connected`: only integrations that the user has connected. @default 'all' */
      scope: z.optional(z.enum(['all', 'connected'])),
    }),
    output: catalogSchema,
  }),
  listAccounts: endpoint('GET', '/accounts', {
    input: z.object({}),
    output: z.object({ accounts: z.array(accountSchema) }),
  }),
  listChoices: endpoint('POST', '/choices', {
    input: choicesInputSchema,
    output: choicesPageSchema,
    reads: true,
  }),
  getExample: endpoint('POST', '/examples', {
    input: exampleInputSchema,
    /** Records shaped like the `payload` of an event. */
    output: z.object({ records: z.array(jsonSchema) }),
    reads: true,
  }),
  listSubscriptions: endpoint('GET', '/subscriptions', {
    input: z.object({
      integrations: z.optional(z.array(z.string())),
      type: z.optional(z.string()),
      status: z.optional(z.enum(['ACTIVE', 'ERRORED'])),
      credentialId: z.optional(z.string()),
    }),
    output: z.object({ subscriptions: z.array(subscriptionSchema) }),
  }),
  subscribe: endpoint('POST', '/subscriptions', {
    input: subscribeInputSchema,
    output: subscriptionSchema,
  }),
  updateSubscription: endpoint('PATCH', '/subscriptions/:subscriptionId', {
    input: updateSubscriptionInputSchema,
    output: subscriptionSchema,
  }),
  unsubscribe: endpoint('DELETE', '/subscriptions/:subscriptionId', {
    input: z.object({ subscriptionId: subscriptionIdSchema }),
    /** `warning`: the service's own webhook could not be torn down; it says what to remove by hand. */
    output: z.object({ warning: z.optional(z.string()) }),
  }),
  createConnectToken: endpoint('POST', '/connect-token', {
    input: z.object({}),
    /** Short-lived, and only where the host has switched it on. `expiresAt` is ISO 8601. */
    output: z.object({ projectId: z.string(), token: z.string(), expiresAt: z.string() }),
  }),
} as const;

/** The names of the contract's operations. */
export type EndpointName = keyof typeof endpoints;

/** What an operation is asked with. */
export type EndpointInput<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]['input']>;

/** What an operation answers. */
export type EndpointOutput<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]['output']>;

/** One row of the table. */
export interface Endpoint<
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly input: Input;
  readonly output: Output;
  /** A read: safe to repeat, whatever its method. */
  readonly reads: boolean;
}

interface EndpointParts<Input, Output> {
  readonly input: Input;
  readonly output: Output;
  /** For reads that carry a body, so that values never stand in an address. */
  readonly reads?: boolean;
}

function endpoint<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  method: Endpoint['method'],
  path: `/${string}`,
  { input, output, reads = method === 'GET' }: EndpointParts<Input, Output>,
): Endpoint<Input, Output> {
  return { method, path, input, output, reads };
}
