import { TriggerPickerError } from '@trigger-picker/core';
import { withDeadline } from '../http/deadline.ts';

/** Who is signed in. `userId` becomes the vendor's Connected User: it has to be stable. */
export interface Identity {
  readonly userId: string;
}

/** Answers who sent the request, from the host's own session, or `null` for nobody. */
export type Authenticate = (
  request: Request,
) => Identity | null | undefined | Promise<Identity | null | undefined>;

/** The user's id, and nobody else's word for it. Throws `UNAUTHENTICATED`, `AUTHENTICATE_FAILED` or `…_TIMEOUT`. */
export async function identify(
  request: Request,
  authenticate: Authenticate,
  timeout: number,
): Promise<string> {
  const identity = await withDeadline(
    timeout,
    () => new TriggerPickerError('AUTHENTICATE_TIMEOUT'),
    () => attempt(request, authenticate),
  );
  if (!identity) throw new TriggerPickerError('UNAUTHENTICATED');
  if (typeof identity.userId !== 'string' || identity.userId === '') {
    throw new TriggerPickerError('AUTHENTICATE_FAILED', {
      cause: new TypeError('authenticate has to answer { userId } with a text, or null.'),
    });
  }
  return identity.userId;
}

async function attempt(request: Request, authenticate: Authenticate) {
  try {
    return await authenticate(request);
  } catch (cause) {
    throw new TriggerPickerError('AUTHENTICATE_FAILED', { cause });
  }
}
