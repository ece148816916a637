import type { Sandbox } from '@trigger-picker/sandbox';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod/mini';
import { requireUser } from './require-user.ts';
import type { Workflows } from './workflows.ts';

const consentSchema = z.object({
  integration: z.string(),
  credentialId: z.optional(z.string()),
  inTab: z.optional(z.boolean()),
});

/** What stands in for the service's side while there is none: a consent page, and an event on demand. */
export function addSandboxRoutes(app: Hono, sandbox: Sandbox, workflows: Workflows): void {
  app.post('/api/sandbox/consent', async (context) => {
    const userId = requireUser(context);
    const { integration, credentialId, inTab } = consentSchema.parse(await context.req.json());
    const origin = new URL(context.req.url).origin;
    return context.json({
      url: sandbox.consent.createLink({
        userId,
        integration,
        origin,
        ...(credentialId && { credentialId }),
        ...(inTab && { returnTo: '/' }),
      }),
    });
  });

  app.post('/api/sandbox/event', async (context) => {
    const { subscriptionId } = workflows.get(requireUser(context));
    if (!subscriptionId) throw new HTTPException(409, { message: 'Publish the workflow first.' });
    await sandbox.fire(subscriptionId);
    return context.body(null, 204);
  });
}
