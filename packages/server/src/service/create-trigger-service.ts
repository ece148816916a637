import {
  type EndpointInput,
  type EndpointName,
  type EndpointOutput,
  type Normalized,
  type TriggerConfig,
  TriggerPickerError,
} from '@trigger-picker/core';
import { tell } from '../http/tell.ts';
import { routes } from '../routes/index.ts';
import type { Answer, Route, RouteContext } from '../routes/route.ts';
import { createSubscribeOnce } from '../subscribing/create-once.ts';
import { createUpstream } from '../upstream/create-upstream.ts';
import { createUserTriggers } from './create-user-triggers.ts';
import type { TriggerServiceOptions } from './options.ts';
import { parseInput } from './parse-input.ts';
import { toSettings } from './settings.ts';
import type { WebhookOverride } from './webhook-override.ts';

/** On whose behalf an operation runs, and with what beside its input. */
export interface OperationCall {
  readonly userId: string;
  /** Stops reads when it fires; writes run to their end. */
  readonly signal?: AbortSignal | undefined;
  /** Two subscribes of one user with the same key have one effect. */
  readonly idempotencyKey?: string | undefined;
  /**
   * Where the events of a new subscription go. Metadata of the option `webhookOverride` is added to its own.
   * @default what that option decides
   */
  readonly webhookOverride?: WebhookOverride | undefined;
}

/** What may be said when the host's server turns a configured trigger on. */
export interface SubscribeOptions {
  readonly webhookOverride?: WebhookOverride | undefined;
  /** @default the configuration's id */
  readonly idempotencyKey?: string | undefined;
}

type Operation<Name extends EndpointName> = (
  ...input: Partial<EndpointInput<Name>> extends EndpointInput<Name>
    ? [input?: EndpointInput<Name>]
    : [input: EndpointInput<Name>]
) => Promise<EndpointOutput<Name>>;

/** The operations of the contract, as one user. Each rejects with `TriggerPickerError`. */
export type UserTriggers = {
  readonly [Name in Exclude<EndpointName, 'subscribe' | 'unsubscribe'>]: Operation<Name>;
} & {
  /** Turns a configured trigger on: once, however often the same configuration is subscribed. */
  readonly subscribe: (
    config: TriggerConfig,
    options?: SubscribeOptions,
  ) => Promise<EndpointOutput<'subscribe'>>;
  /** Turns a trigger off; one that is gone already is no failure. A `warning` says what is left to remove by hand. */
  readonly unsubscribe: (subscriptionId: string) => Promise<EndpointOutput<'unsubscribe'>>;
};

/** The triggers of a project, for code on the host's server. */
export interface TriggerService {
  /** The operations as one Connected User. */
  forUser(userId: string): UserTriggers;
  /**
   * Runs one operation of the contract by its name, with input that is checked against the contract first.
   */
  run<Name extends EndpointName>(
    name: Name,
    input: unknown,
    call: OperationCall,
  ): Promise<Answer<Name>>;
}

/**
 * Makes the service that asks the vendor on behalf of users. Throws `BAD_SIGNING_KEY` and
 * `BAD_CONFIGURATION` at once. Make one and share it: it keeps the users' tokens.
 */
export function createTriggerService(options: TriggerServiceOptions): TriggerService {
  const settings = toSettings(options);
  const { timeouts, idempotencyStore: store, now } = settings;
  const subscribeOnce = createSubscribeOnce({ store, patience: timeouts.subscribe, now });

  function toContext(name: EndpointName, call: OperationCall): RouteContext {
    const { userId, signal, idempotencyKey, webhookOverride } = call;
    const upstream = createUpstream(settings, userId);
    const take = <Value>({ value, issues, readable }: Normalized<Value>) => {
      if (issues.length > 0) tell(settings.onSchemaDrift, issues, name);
      if (!readable || value === undefined || value === null)
        throw new TriggerPickerError('BAD_UPSTREAM');
      return value;
    };
    return {
      userId,
      settings,
      upstream,
      take,
      subscribeOnce,
      signal,
      idempotencyKey,
      webhookOverride,
    };
  }

  const service: TriggerService = {
    forUser: (userId) => createUserTriggers(service, userId),
    // Async, so that a refused input rejects as everything else does.
    run: async (name, input, call) => {
      const route: Route<typeof name> = routes[name];
      return route.handle(toContext(name, call), parseInput(name, input));
    },
  };
  return service;
}
