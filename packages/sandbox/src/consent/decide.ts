import type { ConnectOptions } from '../accounts/accounts.ts';
import type { Sandbox } from '../sandbox.ts';
import type { ConsentDecision, ConsentView } from './consent-view.ts';

/** Whose consent is asked for, and for what. */
export interface ConsentSubject {
  readonly userId: string;
  readonly integration: string;
  /** The account to reconnect. */
  readonly credentialId?: string;
}

/** How it ended. */
export type ConsentOutcome =
  | { readonly outcome: 'connected'; readonly credentialId: string }
  | { readonly outcome: 'refused' };

/** What the view shows for this user. */
export function toConsentView(
  sandbox: Sandbox,
  { userId, integration, credentialId }: ConsentSubject,
): ConsentView {
  const service = sandbox.integration(integration);
  if (service === undefined) throw new Error(`There is no integration "${integration}".`);
  const accounts = sandbox.accounts(userId, integration);
  const connected = new Set(accounts.map(({ label }) => label));
  const reconnect = accounts.find(({ id }) => id === credentialId)?.label;
  return {
    service: service.displayName,
    ...(reconnect === undefined ? {} : { reconnect }),
    accounts: [...new Set([...service.accounts, ...connected])].map((label) => ({
      label,
      isConnected: connected.has(label),
    })),
  };
}

/** Does what the user decided. An account that is connected already is connected again, with its id. */
export function decide(
  sandbox: Sandbox,
  { userId, integration, credentialId }: ConsentSubject,
  decision: ConsentDecision,
): ConsentOutcome {
  if (decision.outcome === 'refuse') return { outcome: 'refused' };
  const { label } = decision;
  const known = sandbox.accounts(userId, integration).find((account) => account.label === label);
  const id = credentialId ?? known?.id;
  const options: ConnectOptions = {
    ...(label === undefined ? {} : { label }),
    ...(id === undefined ? {} : { credentialId: id }),
  };
  return {
    outcome: 'connected',
    credentialId: sandbox.connect(userId, integration, options).id,
  };
}
