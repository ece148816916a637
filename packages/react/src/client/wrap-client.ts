import {
  type CallOptions,
  type EndpointInput,
  type EndpointName,
  endpoints,
  type TriggerClient,
} from '@trigger-picker/core';

/** One call on its way to the server. */
export interface ClientCall {
  readonly name: EndpointName;
  /** Safe to repeat. */
  readonly reads: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Stands between the caller and the server. `next` may be given another signal. */
export type Middleware = (
  call: ClientCall,
  next: (signal?: AbortSignal) => Promise<unknown>,
) => Promise<unknown>;

/** A client whose calls pass through the middlewares, the first one outermost. */
export function wrapClient(
  client: TriggerClient,
  middlewares: readonly Middleware[],
): TriggerClient {
  const names = Object.keys(endpoints) as EndpointName[];
  const methods = names.map((name) => [
    name,
    (input: EndpointInput<EndpointName>, options: CallOptions = {}) => {
      // Each method takes the input of its own row of the table; a loop over the rows cannot say so.
      const method = client[name] as (input: unknown, options: CallOptions) => Promise<unknown>;
      const { reads } = endpoints[name];
      const send = (signal = options.signal) => method(input, { ...options, signal });
      return middlewares.reduceRight<(signal?: AbortSignal) => Promise<unknown>>(
        (next, middleware) =>
          (signal = options.signal) =>
            middleware({ name, reads, signal }, next),
        send,
      )();
    },
  ]);
  // The same table on both sides keeps each method's type.
  return Object.fromEntries(methods) as TriggerClient;
}
