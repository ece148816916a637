/** The vendor's API is called from pages of any origin, with a bearer token and without cookies. */
const shared = { 'access-control-allow-origin': '*' };

/** The answer to a browser's question before the request. */
export function answerPreflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...shared,
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers':
        request.headers.get('access-control-request-headers') ?? 'authorization',
      'access-control-max-age': '600',
    },
  });
}

/** The same response, readable by pages of any origin. */
export function withCors(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(shared)) headers.set(name, value);
  headers.set('access-control-expose-headers', 'retry-after');
  return new Response(response.body, { status: response.status, headers });
}
