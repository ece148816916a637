import type { CatalogAnswer } from './catalog-memory.ts';

/** The answer as JSON; nothing at all as 204. */
export function respond(headers: Headers, output: unknown): Response {
  if (output === undefined) return new Response(null, { status: 204, headers });
  return Response.json(output, { headers });
}

/**
 * A catalog, with a tag of the user's own, so that a browser asks whether its copy still holds. One from
 * before says so by `Age` and `Cache-Status` (RFC 9211).
 */
export async function respondCatalog(
  request: Request,
  headers: Headers,
  userId: string,
  { body, stale }: CatalogAnswer,
): Promise<Response> {
  const tag = await toTag(userId, body);
  headers.set('cache-control', 'private, no-cache');
  headers.set('etag', tag);
  if (stale) {
    const { age, error } = stale;
    headers.set('age', String(age));
    headers.set('cache-status', `trigger-picker; hit; ttl=-${age}; detail=${error.code}`);
  }
  if (holds(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-type', 'application/json');
  return new Response(body, { headers });
}

async function toTag(userId: string, body: string): Promise<string> {
  const text = `${JSON.stringify(userId)}${body}`;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `"${btoa(String.fromCharCode(...new Uint8Array(hash.slice(0, 18))))}"`;
}

/** Proxies may have weakened the tag; the bytes are the same all the same. */
function holds(ifNoneMatch: string | null, tag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
