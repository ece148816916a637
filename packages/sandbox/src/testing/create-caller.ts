import type { Sandbox } from '../sandbox.ts';
import { signToken, type TokenOptions } from './sign-token.ts';

/** What a call may carry. */
export interface CallOptions {
  readonly body?: unknown;
  readonly credentialId?: string;
}

/** What came back. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** One call as a user of the sandbox's project. The test says what shape it expects. */
export type Caller = <Body>(
  method: string,
  path: string,
  options?: CallOptions,
) => Promise<Answer<Body>>;

/** Calls the vendor's API as one user. */
export async function createCaller(
  sandbox: Sandbox,
  userId = 'ada',
  token?: TokenOptions,
): Promise<Caller> {
  const authorization = `Bearer ${await signToken(sandbox, userId, token)}`;
  return async (method, path, { body, credentialId } = {}) => {
    const response = await sandbox.fetch(
      `https://actionkit.test/projects/${sandbox.projectId}${path}`,
      {
        method,
        headers: {
          authorization,
          ...(credentialId === undefined ? {} : { 'x-paragon-credential': credentialId }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
    );
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
}
