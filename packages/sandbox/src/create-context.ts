import { createAccounts } from './accounts/accounts.ts';
import { createProjectKeys } from './auth/project-keys.ts';
import { createCatalog } from './catalog/catalog.ts';
import { defaultCatalog } from './catalog/index.ts';
import { createRealClock } from './clock.ts';
import type { SandboxBase, SandboxContext } from './context.ts';
import { createEvents } from './events/events.ts';
import type { SandboxOptions } from './options.ts';
import { createIds } from './random.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { createSubscriptions } from './subscriptions/subscriptions.ts';
import { toUnconfirmed } from './unconfirmed.ts';

/** Puts one sandbox together from its options. */
export function createContext(options: SandboxOptions): SandboxContext {
  const ids = createIds(options.seed ?? 1);
  const base: SandboxBase = {
    projectId: options.projectId ?? ids.of('project', 'default'),
    basePath: (options.basePath ?? '').replace(/\/$/, ''),
    clock: options.clock ?? createRealClock(),
    ids,
    catalog: createCatalog(options.catalog ?? defaultCatalog),
    store: options.store ?? createMemoryStore(),
    unconfirmed: toUnconfirmed(options.unconfirmed),
    keys: createProjectKeys(options.publicKey),
  };
  const subscriptions = createSubscriptions(base);
  const events = createEvents(base, subscriptions, {
    webhookUrl: toWebhookUrl(options),
    signingSecret: signingSecretOf(base, options),
    deliver: options.deliver ?? ((request) => globalThis.fetch(request)),
  });
  return { ...base, accounts: createAccounts(base), subscriptions, events };
}

function toWebhookUrl({ webhookUrl = '' }: SandboxOptions): string | undefined {
  if (webhookUrl === '') return undefined;
  if (URL.canParse(webhookUrl)) return webhookUrl;
  throw new Error(`webhookUrl is not a whole address: ${webhookUrl}`);
}

/** What events are signed with. */
export function signingSecretOf({ ids }: SandboxBase, { signingSecret }: SandboxOptions): string {
  return signingSecret ?? ids.of('signing-secret', 'default').replaceAll('-', '');
}
