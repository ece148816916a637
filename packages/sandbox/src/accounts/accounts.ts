import { type SandboxBase, toIsoNow } from '../context.ts';
import type { AccountRecord, AccountStatus } from '../store/store.ts';

/** What may be said about an account that is being connected. */
export interface ConnectOptions {
  /** What its owner recognises it by. @default the next one of the catalog's accounts */
  readonly label?: string;
  /** The account to connect again, with the same id. */
  readonly credentialId?: string;
}

/** The users' accounts. */
export interface Accounts {
  /** All accounts of a user, oldest first; of one integration where it is named. */
  of(userId: string, integration?: string): readonly AccountRecord[];
  connect(userId: string, integration: string, options?: ConnectOptions): AccountRecord;
  setStatus(credentialId: string, status: AccountStatus): AccountRecord;
  remove(credentialId: string): void;
}

export function createAccounts(base: SandboxBase): Accounts {
  const { catalog, ids, store } = base;

  function find(credentialId: string): AccountRecord {
    const account = store.accounts.get(credentialId);
    if (account === undefined) throw new Error(`There is no account ${credentialId}.`);
    return account;
  }

  function of(userId: string, integration?: string) {
    return store.accounts
      .list()
      .filter(
        (account) =>
          account.userId === userId &&
          (integration === undefined || account.integration === integration),
      );
  }

  function reconnect(userId: string, integration: string, credentialId: string, label?: string) {
    const account = find(credentialId);
    if (account.userId !== userId || account.integration !== integration) {
      throw new Error(`Account ${credentialId} is not an account of ${integration} of this user.`);
    }
    const now = toIsoNow(base);
    return store.accounts.put({
      ...account,
      label: label ?? account.label,
      status: 'VALID',
      dateUpdated: now,
      dateRefreshed: now,
    });
  }

  return {
    of,
    connect(userId, integration, { label, credentialId } = {}) {
      if (credentialId !== undefined) return reconnect(userId, integration, credentialId, label);
      const names: readonly string[] | undefined = catalog.integration(integration)?.accounts;
      if (names === undefined) throw new Error(`There is no integration "${integration}".`);
      const taken = of(userId, integration).map((account) => account.label);
      const name =
        label ??
        names.find((candidate) => !taken.includes(candidate)) ??
        `${names.at(-1)} ${taken.length + 1}`;
      const known = names.indexOf(name);
      const now = toIsoNow(base);
      return store.accounts.put({
        id: ids.next('credential'),
        userId,
        integration,
        label: name,
        ordinal: known >= 0 ? known : taken.length,
        status: 'VALID',
        dateCreated: now,
        dateUpdated: now,
        dateRefreshed: now,
      });
    },
    setStatus: (credentialId, status) =>
      store.accounts.put({ ...find(credentialId), status, dateUpdated: toIsoNow(base) }),
    remove(credentialId) {
      find(credentialId);
      store.accounts.delete(credentialId);
    },
  };
}
