import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { userOf } from './session.ts';

/** The signed-in user, or a 401. */
export function requireUser(context: Context): string {
  const userId = userOf(context);
  if (!userId) throw new HTTPException(401, { message: 'You are not signed in. Reload the page.' });
  return userId;
}
