import type { EndpointName, TriggerPickerError } from '@trigger-picker/core';
import { toErrorResponse, toReportable } from '../http/error-response.ts';
import { tell } from '../http/tell.ts';
import { routes } from '../routes/index.ts';
import { createTriggerService, type TriggerService } from '../service/create-trigger-service.ts';
import type { TriggerServiceOptions } from '../service/settings.ts';
import { type Authenticate, identify } from './identify.ts';
import { createRouteMatcher } from './match-route.ts';
import { answerPreflight, checkOrigin, corsHeaders, toOrigins } from './origins.ts';
import { readIdempotencyKey, readInput } from './read-input.ts';
import { respond } from './respond.ts';

/** Answers one request: web-standard, so that every framework can mount it. Never rejects. */
export type TriggerHandler = (request: Request) => Promise<Response>;

/** What is told beside a failure. */
export interface FailureContext {
  readonly requestId: string;
  /** Absent when the request was none of the contract's. */
  readonly operation?: EndpointName | undefined;
}

/** How the handler is mounted, and who may use it. */
export interface MountOptions {
  /** Who is signed in, by the host's own session. `null`: nobody. It must not read the request's body. */
  readonly authenticate: Authenticate;
  /** Where the handler is mounted. @default '/api/triggers' */
  readonly basePath?: string | undefined;
  /** Other origins whose pages may call it with the user's cookies, exactly as in the `Origin` header. @default none */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Milliseconds that `authenticate` has. @default 5000 */
  readonly authenticateTimeout?: number | undefined;
  /** Bytes of a request's body at most. @default 262144 (256 kB) */
  readonly maxRequestBytes?: number | undefined;
  /** Told of every failure that is answered; it holds no secret. @default nothing */
  readonly onError?: ((error: TriggerPickerError, context: FailureContext) => void) | undefined;
}

/** The mount, and either what a service needs or the service that the host's own code uses too. */
export type TriggerHandlerOptions = MountOptions &
  (TriggerServiceOptions | { readonly service: TriggerService });

/**
 * Makes the handler that the browser's client talks to. Throws `BAD_CONFIGURATION` and `BAD_SIGNING_KEY` at
 * once, before any request.
 */
export function createTriggerHandler(options: TriggerHandlerOptions): TriggerHandler {
  const { authenticate, authenticateTimeout = 5_000, maxRequestBytes = 256 * 1024 } = options;
  const service = 'service' in options ? options.service : createTriggerService(options);
  const matchRoute = createRouteMatcher(options.basePath ?? '/api/triggers');
  const allowed = toOrigins(options.allowedOrigins ?? []);

  async function answer(request: Request, context: MutableContext): Promise<Response> {
    const { name, endpoint, params } = matchRoute(request);
    context.operation = name;
    checkOrigin(request, endpoint, allowed);
    const userId = await identify(request, authenticate, authenticateTimeout);
    const input = await readInput(request, endpoint, params, maxRequestBytes);
    const idempotencyKey = readIdempotencyKey(request);
    const output = await service.run(name, input, {
      userId,
      idempotencyKey,
      signal: request.signal,
    });
    return respond(request, context.headers, { output, userId, isCatalog: routes[name].isCatalog });
  }

  return async (request) => {
    const requestId = crypto.randomUUID();
    const headers = new Headers({ ...privateHeaders, 'x-request-id': requestId });
    const context: MutableContext = { headers };
    try {
      for (const [name, value] of corsHeaders(request, allowed)) headers.append(name, value);
      return answerPreflight(request, headers, allowed) ?? (await answer(request, context));
    } catch (thrown) {
      const error = toReportable(thrown, requestId);
      tell(options.onError, error, { requestId, operation: context.operation });
      return toErrorResponse(error, headers);
    }
  };
}

interface MutableContext {
  readonly headers: Headers;
  operation?: EndpointName;
}

/** Nothing that a user is shown belongs into a cache that others share. */
const privateHeaders = {
  'cache-control': 'private, no-store',
  vary: 'Cookie, Authorization',
  'x-content-type-options': 'nosniff',
};
