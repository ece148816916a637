import { createConnectToken } from './create-connect-token.ts';
import { getExample } from './get-example.ts';
import { listAccounts } from './list-accounts.ts';
import { listChoices } from './list-choices.ts';
import { listIntegrations } from './list-integrations.ts';
import { listSubscriptions } from './list-subscriptions.ts';
import { listTriggers } from './list-triggers.ts';
import type { Routes } from './route.ts';
import { subscribe } from './subscribe.ts';
import { unsubscribe } from './unsubscribe.ts';
import { updateSubscription } from './update-subscription.ts';

/** What is done for each operation of the contract. A new one does not compile until its row stands here. */
export const routes: Routes = {
  listIntegrations: { handle: listIntegrations, isCatalog: true },
  listTriggers: { handle: listTriggers, isCatalog: true },
  listAccounts: { handle: listAccounts },
  listChoices: { handle: listChoices },
  getExample: { handle: getExample },
  listSubscriptions: { handle: listSubscriptions },
  subscribe: { handle: subscribe },
  updateSubscription: { handle: updateSubscription },
  unsubscribe: { handle: unsubscribe },
  createConnectToken: { handle: createConnectToken },
};
