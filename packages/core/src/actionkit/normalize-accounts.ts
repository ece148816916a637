import type { Account } from '../contract/accounts.ts';
import {
  isObject,
  type Normalized,
  normalize,
  own,
  type Place,
  readList,
  readObject,
  readText,
  report,
  type WireObject,
  within,
} from './wire.ts';

/** What a user would recognise an account by, best first. Nothing else of `providerData` is ever shown: it may hold secrets. */
const nameLikeFields = [
  'accountName',
  'workspaceName',
  'teamName',
  'organizationName',
  'companyName',
  'displayName',
  'name',
  'emailAddress',
  'email',
  'username',
  'login',
  'domain',
  'subdomain',
] as const;

/** Reads the accounts of the signed-in user out of the vendor's description of that user. */
export function normalizeAccounts(json: unknown): Normalized<readonly Account[]> {
  return normalize<readonly Account[]>([], (place) => {
    const integrations = isObject(json) ? readObject(json, 'integrations', place) : undefined;
    return (
      integrations &&
      Object.keys(integrations).flatMap((integration) =>
        readAccounts(integrations, integration, within(place, 'integrations')),
      )
    );
  });
}

function readAccounts(
  integrations: WireObject,
  integration: string,
  place: Place,
): readonly Account[] {
  const state = readObject(integrations, integration, place);
  if (!state) return [];
  const here = within(place, integration);
  const defaultId = readText(state, 'credentialId', here);
  const credentials = readList(state, 'allCredentials', here) ?? summary(state);
  const accounts = credentials.flatMap((credential, index) =>
    readAccount(credential, integration, within(within(here, 'allCredentials'), index)),
  );
  const standard = accounts.find(({ id }) => id === defaultId) ?? accounts[0];
  return accounts.map((account) => ({ ...account, isDefault: account === standard }));
}

function readAccount(credential: unknown, integration: string, place: Place): readonly Account[] {
  const id = isObject(credential) ? readText(credential, 'id', place) : undefined;
  if (!isObject(credential) || !id) {
    report(place, 'Not a credential with an id: left out.');
    return [];
  }
  const dateCreated = readText(credential, 'dateCreated', place);
  return [
    {
      id,
      integration,
      label: readLabel(credential, place) ?? dateCreated?.slice(0, 10) ?? id,
      status: readText(credential, 'status', place) ?? 'UNKNOWN',
      isDefault: false,
      ...(dateCreated ? { dateCreated } : {}),
    },
  ];
}

function readLabel(credential: WireObject, place: Place): string | undefined {
  const data = readObject(credential, 'providerData', place) ?? {};
  const named = nameLikeFields.map((field) => own(data, field));
  const texts = [...named, own(credential, 'providerId'), own(credential, 'externalId')];
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
}

/** Older answers describe the one account beside the integration instead of in a list. */
function summary(state: WireObject): readonly unknown[] {
  const id = own(state, 'credentialId');
  return id ? [{ ...state, id, status: own(state, 'credentialStatus') }] : [];
}
