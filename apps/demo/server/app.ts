import { isTriggerPickerError, toErrorBody } from '@trigger-picker/core';
import {
  createTriggerHandler,
  createTriggerService,
  createWebhookHandler,
} from '@trigger-picker/server';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { NotPublishable } from './publish.ts';
import { addRunRoutes } from './run-routes.ts';
import { addSandboxRoutes } from './sandbox-routes.ts';
import { signIn, userOfRequest } from './session.ts';
import { SANDBOX_PATH, type Vendor } from './vendor.ts';
import { addWorkflowRoutes } from './workflow-routes.ts';
import { createWorkflows } from './workflows.ts';

/** The demo's server: the proxy, the webhook receiver, the workflow's own routes, and the sandbox beside them. */
export function createApp(vendor: Vendor): Hono {
  const app = new Hono();
  const workflows = createWorkflows();
  const welcome = createWelcome(vendor);
  const triggers = createTriggerService(vendor.options);
  const proxy = createTriggerHandler({
    service: triggers,
    authenticate: async (request) => {
      const userId = userOfRequest(request);
      return userId ? { userId } : null;
    },
  });

  app.all('/api/triggers/*', (context) => proxy(context.req.raw));
  if (vendor.signingSecret) {
    const receive = createWebhookHandler({
      signingSecret: vendor.signingSecret,
      onEvent: workflows.receive,
    });
    app.all('/api/webhooks', (context) => receive(context.req.raw));
  }
  app.get('/api/session', (context) => {
    const userId = signIn(context);
    welcome(userId);
    return context.json({ userId, service: vendor.sandbox ? 'sandbox' : 'paragon' });
  });
  addWorkflowRoutes(app, workflows, triggers);
  addRunRoutes(app, workflows);
  if (vendor.sandbox) {
    const { sandbox } = vendor;
    app.all(`${SANDBOX_PATH}/*`, (context) => sandbox.fetch(context.req.raw));
    addSandboxRoutes(app, sandbox, workflows);
  }
  app.onError(explain);
  return app;
}

/** Whoever is new to this sandbox finds two accounts connected, so that "Connected" shows something. */
function createWelcome({ sandbox }: Vendor): (userId: string) => void {
  const known = new Set<string>();
  return (userId) => {
    if (known.has(userId)) return;
    known.add(userId);
    for (const integration of ['slack', 'googleCalendar']) sandbox?.connect(userId, integration);
  };
}

function explain(error: Error, context: Context): Response {
  if (isTriggerPickerError(error)) {
    return context.json(toErrorBody(error), (error.status || 500) as ContentfulStatusCode);
  }
  if (error instanceof NotPublishable)
    return context.json({ error: { message: error.message } }, 409);
  if (error instanceof HTTPException)
    return context.json({ error: { message: error.message } }, error.status);
  console.error(error);
  return context.json(
    { error: { message: 'Something went wrong on the server. Its log says what.' } },
    500,
  );
}
