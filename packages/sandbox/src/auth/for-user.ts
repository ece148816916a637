import { jwtVerify } from 'jose';
import type { Call, Handler } from '../http/route.ts';
import { VendorError } from '../http/vendor-error.ts';

/** A call whose user token is good. */
export interface UserCall extends Call {
  /** The Connected User: the token's `sub`. */
  readonly userId: string;
}

/** Lets only calls with a good user token for this project through. */
export function forUser(handle: (call: UserCall) => Response | Promise<Response>): Handler {
  return async (call) => handle({ ...call, userId: await verifyUserToken(call) });
}

async function verifyUserToken({ context, request, params }: Call): Promise<string> {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined || params.projectId !== context.projectId) {
    throw new VendorError('unauthorized');
  }
  try {
    const { payload } = await jwtVerify(token, await context.keys.verifyingKey(), {
      algorithms: ['RS256'],
      currentDate: new Date(context.clock.now()),
      requiredClaims: ['sub', 'iat', 'exp'],
    });
    // Older samples of the vendor's omit the audience; where it stands it has to name this project.
    const audiences = [payload.aud ?? []].flat();
    const isForeign =
      audiences.length > 0 && !audiences.includes(`useparagon.com/${context.projectId}`);
    if (payload.sub && !isForeign) return payload.sub;
  } catch {
    // Whatever is wrong with a token, the vendor says the same.
  }
  throw new VendorError('unauthorized');
}
