import { toCredential } from '../accounts/to-credential.ts';
import type { UserCall } from '../auth/for-user.ts';
import type { IntegrationState } from '../wire.ts';

/** `GET /sdk/me`: the user, with what is connected. */
export function getUser({ context, userId }: UserCall): Response {
  const integrations = context.catalog.integrations.map(
    ({ name }) => [name, toState(name)] as const,
  );

  function toState(integration: string): IntegrationState {
    const accounts = context.accounts.of(userId, integration);
    const allCredentials = accounts.map((account) => toCredential(account, context));
    const [credential] = allCredentials;
    // The documentation shows no allCredentials here; the SDK fails on an integration without them.
    if (credential === undefined) {
      return { enabled: false, configuredWorkflows: {}, allCredentials };
    }
    return {
      enabled: credential.status === 'VALID',
      credentialId: credential.id,
      credentialStatus: credential.status,
      ...(credential.configurations[0] && {
        credentialConfigId: credential.configurations[0].id,
      }),
      providerId: credential.providerId,
      providerData: credential.providerData,
      configuredWorkflows: {},
      allCredentials,
    };
  }

  return Response.json({
    authenticated: true,
    userId,
    meta: {},
    resources: [],
    integrations: Object.fromEntries(integrations),
    project: { id: context.projectId, billingPlan: 'pro', accessibleFeatures: [] },
  });
}
