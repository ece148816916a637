import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'demo-user';
const UUID = /^[0-9a-f-]{36}$/;

/** The signed-in user of a request. A real host checks its session here; the demo gives each browser a user of its own. */
export function userOf(context: Context): string | null {
  const user = getCookie(context, COOKIE);
  return user && UUID.test(user) ? user : null;
}

/** Signs this browser in, as the user that it already is or as a new one. */
export function signIn(context: Context): string {
  const userId = userOf(context) ?? crypto.randomUUID();
  setCookie(context, COOKIE, userId, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: 30 * 86_400,
  });
  return userId;
}

/** The same for handlers that are given a plain request. */
export function userOfRequest(request: Request): string | null {
  const user = /(?:^|;\s*)demo-user=([0-9a-f-]{36})(?:;|$)/.exec(
    request.headers.get('cookie') ?? '',
  )?.[1];
  return user ?? null;
}
