import type { EndpointName, TriggerPickerError } from '@trigger-picker/core';
import { toErrorResponse, toReportable } from '../http/error-response.ts';
import { toOrigins } from '../http/origin-list.ts';
import { tell } from '../http/tell.ts';
import { createRateLimit } from '../limiting/create-rate-limit.ts';
import { routes } from '../routes/index.ts';
import { createTriggerService, type TriggerService } from '../service/create-trigger-service.ts';
import type { TriggerServiceOptions } from '../service/options.ts';
import { fingerprint } from '../subscribing/fingerprint.ts';
import { createCatalogMemory } from './catalog-memory.ts';
import { identify } from './identify.ts';
import { createRouteMatcher } from './match-route.ts';
import type { MountOptions } from './mount-options.ts';
import { answerPreflight, checkOrigin, corsHeaders } from './origins.ts';
import { readIdempotencyKey, readInput } from './read-input.ts';
import { respond, respondCatalog } from './respond.ts';

/** Answers one request: web-standard, so that every framework can mount it. Never rejects. */
export type TriggerHandler = (request: Request) => Promise<Response>;

/** The mount, and either what a service needs or the service that the host's own code uses too. */
export type TriggerHandlerOptions = MountOptions &
  (TriggerServiceOptions | { readonly service: TriggerService });

/**
 * Makes the handler that the browser's client talks to. Throws `BAD_CONFIGURATION` and `BAD_SIGNING_KEY` at
 * once, before any request.
 */
export function createTriggerHandler(options: TriggerHandlerOptions): TriggerHandler {
  const { authenticate, authenticateTimeout = 5_000, maxRequestBytes = 256 * 1024 } = options;
  const { staleCatalogBytes = 32 * 1024 * 1024, now = Date.now } = options;
  const service = 'service' in options ? options.service : createTriggerService(options);
  const matchRoute = createRouteMatcher(options.basePath ?? '/api/triggers');
  const allowed = toOrigins('allowedOrigins', options.allowedOrigins ?? []);
  const limit = options.rateLimit ? createRateLimit(options.rateLimit, now) : undefined;
  const recallCatalog = createCatalogMemory({ maxBytes: staleCatalogBytes, now });

  function report(thrown: unknown, { requestId, operation }: MutableContext): TriggerPickerError {
    const error = toReportable(thrown, requestId);
    tell(options.onError, error, { requestId, operation });
    return error;
  }

  async function answer(request: Request, context: MutableContext): Promise<Response> {
    const { headers } = context;
    const { name, endpoint, params } = matchRoute(request);
    context.operation = name;
    checkOrigin(request, endpoint, allowed);
    const userId = await identify(request, authenticate, authenticateTimeout);
    await limit?.(userId, endpoint, (error) => report(error, context));
    const input = await readInput(request, endpoint, params, maxRequestBytes);
    const idempotencyKey = readIdempotencyKey(request);
    const run = () => service.run(name, input, { userId, idempotencyKey, signal: request.signal });
    if (!routes[name].isCatalog) return respond(headers, await run());
    const catalog = await recallCatalog(fingerprint([userId, name, input]), run);
    if (catalog.stale) report(catalog.stale.error, context);
    return respondCatalog(request, headers, userId, catalog);
  }

  return async (request) => {
    const requestId = crypto.randomUUID();
    const headers = new Headers({ ...privateHeaders, 'x-request-id': requestId });
    const context: MutableContext = { headers, requestId };
    try {
      for (const [name, value] of corsHeaders(request, allowed)) headers.append(name, value);
      return answerPreflight(request, headers, allowed) ?? (await answer(request, context));
    } catch (thrown) {
      return toErrorResponse(report(thrown, context), headers);
    }
  };
}

interface MutableContext {
  readonly headers: Headers;
  readonly requestId: string;
  operation?: EndpointName;
}

/** Nothing that a user is shown belongs into a cache that others share. */
const privateHeaders = {
  'cache-control': 'private, no-store',
  vary: 'Cookie, Authorization',
  'x-content-type-options': 'nosniff',
};
