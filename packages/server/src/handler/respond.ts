/** What was answered, to whom. */
interface Answered {
  readonly output: unknown;
  readonly userId: string;
  readonly isCatalog: boolean | undefined;
}

/** The answer as JSON; a catalog with a tag of the user's own, so that a browser asks whether its copy still holds. */
export async function respond(
  request: Request,
  headers: Headers,
  { output, userId, isCatalog }: Answered,
): Promise<Response> {
  if (output === undefined) return new Response(null, { status: 204, headers });
  const body = JSON.stringify(output);
  if (isCatalog) {
    const tag = await toTag(userId, body);
    headers.set('cache-control', 'private, no-cache');
    headers.set('etag', tag);
    if (holds(request.headers.get('if-none-match'), tag)) {
      return new Response(null, { status: 304, headers });
    }
  }
  headers.set('content-type', 'application/json');
  return new Response(body, { status: 200, headers });
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
