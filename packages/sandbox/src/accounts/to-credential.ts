import type { SandboxBase } from '../context.ts';
import type { AccountRecord } from '../store/store.ts';
import type { Credential } from '../wire.ts';

/** An account as the vendor sends it. */
export function toCredential(account: AccountRecord, { ids, projectId }: SandboxBase): Credential {
  const { id, label, status, dateCreated, dateUpdated, dateRefreshed } = account;
  return {
    id,
    projectId,
    integrationId: ids.of('integration', account.integration),
    personaId: ids.of('persona', account.userId),
    isPreviewCredential: false,
    status,
    providerId: toSlug(label),
    providerData: label.includes('@') ? { email: label } : { name: label },
    dateCreated,
    dateUpdated,
    dateRefreshed,
    refreshFailureCount: status === 'INVALID' ? 1 : 0,
    // The SDK says "Configuration not found" of a credential without a default one.
    configurations: [
      {
        id: ids.of('configuration', id),
        connectCredentialId: id,
        dateCreated,
        dateUpdated,
        workflowSettings: {},
        sharedSettings: {},
        configMeta: {},
        isDefault: true,
      },
    ],
  };
}

function toSlug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
