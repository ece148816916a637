import { type Endpoint, TriggerPickerError } from '@trigger-picker/core';
import type { Origins } from '../http/origin-list.ts';

/**
 * Lets only the host's own pages change anything, or send a body. What a browser says in `Sec-Fetch-Site` no
 * page can forge; older browsers say `Origin`. A request with neither is not a browser's: it has to be signed
 * in like any other, and carries JSON, which a page cannot send elsewhere unasked.
 */
export function checkOrigin(request: Request, { method }: Endpoint, allowed: Origins): void {
  if (method === 'GET') return;
  const origin = request.headers.get('origin');
  if (origin !== null && allowed.has(origin)) return;
  const site = request.headers.get('sec-fetch-site');
  const isOwn = origin === null || origin === new URL(request.url).origin;
  if (site === null ? isOwn : site === 'same-origin') return;
  throw new TriggerPickerError('FORBIDDEN_ORIGIN');
}

/** Lets the pages of an allowed origin read the answer. */
export function corsHeaders(
  { headers }: Request,
  allowed: Origins,
): readonly (readonly [string, string])[] {
  const origin = headers.get('origin');
  if (allowed.size === 0) return [];
  const vary = ['vary', 'Origin'] as const;
  if (origin === null || !allowed.has(origin)) return [vary];
  return [
    vary,
    ['access-control-allow-origin', origin],
    ['access-control-allow-credentials', 'true'],
    ['access-control-expose-headers', 'age, cache-status, etag, retry-after, x-request-id'],
  ];
}

/** The answer to a browser's question before the request of an allowed origin. */
export function answerPreflight(
  request: Request,
  headers: Headers,
  allowed: Origins,
): Response | undefined {
  const isAsked = request.headers.has('access-control-request-method');
  const origin = request.headers.get('origin');
  if (request.method !== 'OPTIONS' || !isAsked || origin === null || !allowed.has(origin)) {
    return undefined;
  }
  headers.set('access-control-allow-methods', 'GET, POST, PATCH, DELETE');
  headers.set('access-control-allow-headers', 'content-type, idempotency-key, authorization');
  headers.set('access-control-max-age', '600');
  return new Response(null, { status: 204, headers });
}
