import type { TriggerClient } from '@trigger-picker/core';
import { createSecretTokens, type SecretTokens } from '../provider/secret-tokens.ts';

/** Who asks, and how: what every options factory takes first. Inside React the hooks bring their own. */
export interface QueryScope {
  readonly client: TriggerClient;
  readonly userKey: string;
  readonly secrets: SecretTokens;
}

/** A scope for use outside React: prefetching in a loader, say. Make it once per user, not per call. */
export function createQueryScope(scope: Pick<QueryScope, 'client' | 'userKey'>): QueryScope {
  return { ...scope, secrets: createSecretTokens() };
}
