import { forUser } from './auth/for-user.ts';
import { wait } from './clock.ts';
import type { SandboxContext } from './context.ts';
import { applyFault } from './faults/apply-fault.ts';
import type { FaultState } from './faults/faults.ts';
import { answerPreflight, withCors } from './http/cors.ts';
import { matchPath, type Route } from './http/route.ts';
import { toErrorResponse, VendorError } from './http/vendor-error.ts';
import { getExample } from './routes/get-example.ts';
import { getIcon } from './routes/get-icon.ts';
import { getUser } from './routes/get-user.ts';
import { listChoices } from './routes/list-choices.ts';
import { listIntegrations } from './routes/list-integrations.ts';
import { listSubscriptions } from './routes/list-subscriptions.ts';
import { listTriggers } from './routes/list-triggers.ts';
import { subscribe } from './routes/subscribe.ts';
import { unsubscribe } from './routes/unsubscribe.ts';
import { updateSubscription } from './routes/update-subscription.ts';

const project = '/projects/:projectId';

/** The vendor's API: every route that the sandbox serves in the vendor's name. */
export const routes = {
  listTriggers: route('GET', `${project}/triggers`, forUser(listTriggers)),
  getExample: route('POST', `${project}/triggers/examples`, forUser(getExample)),
  listSubscriptions: route('GET', `${project}/trigger-subscriptions`, forUser(listSubscriptions)),
  subscribe: route('POST', `${project}/trigger-subscriptions`, forUser(subscribe)),
  updateSubscription: route(
    'PATCH',
    `${project}/trigger-subscriptions/:subscriptionId`,
    forUser(updateSubscription),
  ),
  unsubscribe: route(
    'DELETE',
    `${project}/trigger-subscriptions/:subscriptionId`,
    forUser(unsubscribe),
  ),
  listChoices: route('POST', `${project}/sdk/actions`, forUser(listChoices)),
  listIntegrations: route('GET', `${project}/sdk/integrations`, forUser(listIntegrations)),
  getUser: route('GET', `${project}/sdk/me`, forUser(getUser)),
  getIcon: route('GET', '/integrations/:file', getIcon),
} as const satisfies Record<string, Route>;

/** The name of a route: what a fault is set on. */
export type RouteName = keyof typeof routes;

/** What the app needs to know beside the context. */
export interface AppOptions {
  readonly faults: FaultState;
  /** Milliseconds that each answer takes. */
  readonly latency: number;
}

/** Serves the vendor's API. */
export function createApp(
  context: SandboxContext,
  { faults, latency }: AppOptions,
): (request: Request, url: URL) => Promise<Response> {
  const table = Object.entries(routes) as [RouteName, Route][];

  async function answer(request: Request, url: URL, path: string): Promise<Response> {
    for (const [name, { method, path: pattern, handle }] of table) {
      const params = method === request.method ? matchPath(pattern, path) : undefined;
      if (params === undefined) continue;
      const handled = () => guard(async () => handle({ context, request, url, params }), context);
      const faulty = faults
        .take(name)
        .reduceRight<() => Promise<Response>>(
          (next, fault) => () => applyFault(fault, next, context),
          handled,
        );
      return faulty();
    }
    return guard(() => {
      throw new VendorError('notFound', { message: `Cannot ${request.method} ${path}` });
    }, context);
  }

  return async (request, url) => {
    if (request.method === 'OPTIONS') return answerPreflight(request);
    if (latency > 0) await wait(context.clock, latency);
    return withCors(await answer(request, url, url.pathname.slice(context.basePath.length)));
  };
}

async function guard(
  handle: () => Response | Promise<Response>,
  { ids, unconfirmed }: SandboxContext,
): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    const known =
      error instanceof VendorError
        ? error
        : new VendorError('internal', { message: String(error) });
    return toErrorResponse(known, ids.next('request'), unconfirmed);
  }
}

function route(method: Route['method'], path: Route['path'], handle: Route['handle']): Route {
  return { method, path, handle };
}
