import type { UserCall } from '../auth/for-user.ts';
import { VendorError } from '../http/vendor-error.ts';
import type { AccountRecord } from '../store/store.ts';

/** The account that the request names, if it names one. */
export function readNamedAccount({
  context,
  request,
  userId,
}: UserCall): AccountRecord | undefined {
  const credentialId = request.headers.get('x-paragon-credential');
  if (credentialId === null || credentialId === '') return undefined;
  const account = context.store.accounts.get(credentialId);
  if (account === undefined || account.userId !== userId) {
    throw new VendorError('credentialNotFound');
  }
  return account;
}

/** The working account of an integration that the call is about: the named one, else the user's first. */
export function chooseAccount(call: UserCall, integration: string): AccountRecord {
  const named = readNamedAccount(call);
  const accounts = call.context.accounts.of(call.userId, integration);
  if (accounts.length === 0) throw new VendorError('integrationNotEnabled');
  const account = named ?? accounts[0];
  if (account?.integration !== integration) throw new VendorError('credentialNotFound');
  if (account.status !== 'VALID') throw new VendorError('credentialNotValid');
  return account;
}
