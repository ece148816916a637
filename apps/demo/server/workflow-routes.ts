import { triggerConfigSchema } from '@trigger-picker/core';
import type { TriggerService } from '@trigger-picker/server';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod/mini';
import { pause, publish } from './publish.ts';
import { requireUser } from './require-user.ts';
import type { Workflows } from './workflows.ts';

/** What an edit may change: two tabs that change different parts do not undo each other. */
const draftSchema = z.object({
  trigger: z.optional(z.nullable(triggerConfigSchema)),
  template: z.optional(
    z.array(z.union([z.string(), z.object({ path: z.array(z.union([z.string(), z.number()])) })])),
  ),
});

/** The workflow: read, keep the draft, publish, pause, delete. */
export function addWorkflowRoutes(app: Hono, workflows: Workflows, triggers: TriggerService): void {
  app.get('/api/workflow', (context) => context.json(workflows.get(requireUser(context))));

  app.patch('/api/workflow', async (context) => {
    const userId = requireUser(context);
    const draft = draftSchema.safeParse(await context.req.json());
    if (!draft.success)
      throw new HTTPException(400, { message: 'This is not a draft of a workflow.' });
    return context.json(workflows.update(userId, draft.data));
  });

  app.post('/api/workflow/publish', async (context) => {
    const userId = requireUser(context);
    return context.json(await publish(userId, workflows, triggers.forUser(userId)));
  });

  app.post('/api/workflow/pause', async (context) => {
    const userId = requireUser(context);
    return context.json(await pause(userId, workflows, triggers.forUser(userId)));
  });

  app.delete('/api/workflow', async (context) => {
    const userId = requireUser(context);
    // Deleting turns the trigger off first: a workflow that is gone must not go on receiving.
    const { warning } = await pause(userId, workflows, triggers.forUser(userId));
    return context.json({ workflow: workflows.remove(userId), warning });
  });
}
