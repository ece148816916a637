import type { UserCall } from '../auth/for-user.ts';
import type { CatalogIntegration } from '../catalog/types.ts';
import type { SandboxContext } from '../context.ts';
import { toIconPath } from './get-icon.ts';

/** `GET /sdk/integrations`: the integrations of the project. */
export function listIntegrations({ context, url }: UserCall): Response {
  return Response.json(
    context.catalog.integrations.map((integration) =>
      toSdkIntegration(integration, context, url.origin),
    ),
  );
}

function toSdkIntegration(
  integration: CatalogIntegration,
  { ids, projectId, basePath }: SandboxContext,
  origin: string,
) {
  const { name, displayName, brandColor, authenticationType, custom } = integration;
  const id = ids.of('integration', name);
  const dates = { dateCreated: projectStart, dateUpdated: projectStart };
  const customId = ids.of('custom-integration', name);
  return {
    id,
    projectId,
    ...dates,
    type: custom ? 'custom' : name,
    name: displayName,
    brandColor,
    isActive: true,
    ...(custom && {
      customIntegrationId: customId,
      customIntegration: {
        id: customId,
        projectId,
        ...dates,
        name: displayName,
        slug: custom.slug,
        icon: `${origin}${basePath}${toIconPath(name)}`,
        authenticationType,
        inputFields: [],
      },
    }),
    // The SDK passes over an integration that has no configuration.
    configs: [{ id: ids.of('integration-config', name), integrationId: id, ...dates, values: {} }],
    workflows: [],
    hasCredential: true,
    connectedUserLimitOnDevCred: 0,
    connectedUserLimitReached: false,
    needPreOauthInputs: false,
    authenticationType,
    sdkIntegrationConfig: null,
  };
}

const projectStart = '2025-01-06T09:00:00.000Z';
