import {
  createSandbox,
  type JsonValue,
  type Sandbox,
  type SandboxOptions,
} from '@trigger-picker/sandbox';
import {
  createTriggerHandler,
  createWebhookHandler,
  type MountOptions,
  type TriggerHandler,
  type TriggerServiceOptions,
} from '@trigger-picker/server/in-page';

/** An event as the webhook receiver hands it over. */
export type WorldEvent = Parameters<Parameters<typeof createWebhookHandler>[0]['onEvent']>[0];

/** How a world begins. Every part has a default. */
export interface WorldOptions {
  /** Who is signed in; `null`: nobody. @default 'user-1' */
  readonly userId?: string | null;
  /** How many accounts that user has of each integration. @default none */
  readonly connected?: Readonly<Record<string, number>>;
  readonly sandbox?: Omit<SandboxOptions, 'webhookUrl' | 'deliver'>;
  /** What the proxy is to do otherwise. */
  readonly server?: Partial<
    Omit<MountOptions, 'authenticate' | 'basePath'> & TriggerServiceOptions
  >;
  /** Told of each request that reaches the vendor, as the proxy has sent it. */
  readonly onVendorRequest?: (request: Request) => void;
  /** Told of each event that was received. */
  readonly onEvent?: (event: WorldEvent) => void;
}

/** The vendor, the host's server and its signed-in user in one process or tab, with nothing mocked. */
export interface World {
  readonly sandbox: Sandbox;
  /** The real proxy over the sandbox. */
  readonly handler: TriggerHandler;
  /** What a page of the host's has as `fetch`: `/api/triggers/*` reaches the proxy, anything else is a 404. */
  readonly fetch: typeof fetch;
  /** Who is signed in now. */
  readonly userId: string | null;
  /** Signs another user in, or the present one out. */
  signInAs(userId: string | null): void;
  /** Events that the sandbox delivered and the real webhook receiver accepted, oldest first. */
  readonly events: readonly WorldEvent[];
  /** Fires an event of a subscription and resolves when it has been delivered, or has not. */
  fire(subscriptionId: string, payload?: JsonValue): Promise<void>;
}

const basePath = '/api/triggers';
/** Nobody lives here: what is asked of it goes to the sandbox. Plain http, so that no icon is loaded from it. */
const vendor = 'http://vendor.test';

/** Makes a world of its own: no two share accounts, subscriptions or events. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  let userId = options.userId === undefined ? 'user-1' : options.userId;
  const clock = options.sandbox?.clock;
  const events: WorldEvent[] = [];
  const sandbox = createSandbox({
    ...options.sandbox,
    webhookUrl: 'http://host.test/webhooks',
    deliver: (request) => receive(request),
  });
  const receive = createWebhookHandler({
    signingSecret: sandbox.signingSecret,
    projectId: sandbox.projectId,
    onEvent: (event) => {
      events.push(event);
      options.onEvent?.(event);
    },
  });
  const handler = createTriggerHandler({
    projectId: sandbox.projectId,
    signingKey: await sandbox.signingKey(),
    fetch: (input, init) => {
      const request = new Request(input, init);
      options.onVendorRequest?.(request);
      return sandbox.fetch(request);
    },
    urls: { actionkit: vendor, connect: vendor, cdn: vendor },
    now: clock && (() => clock.now()),
    describeIntegration: ({ name }) => ({ category: sandbox.integration(name)?.category }),
    ...options.server,
    basePath,
    authenticate: () => (userId === null ? null : { userId }),
  });
  connect(sandbox, userId, options.connected);

  return {
    sandbox,
    handler,
    fetch: async (input, init) => {
      const request = toPageRequest(input, init);
      const isProxied = new URL(request.url).pathname.startsWith(`${basePath}/`);
      return isProxied ? handler(request) : new Response(null, { status: 404 });
    },
    get userId() {
      return userId;
    },
    signInAs: (next) => {
      userId = next;
    },
    events,
    fire: async (subscriptionId, payload) => {
      await sandbox.fire(subscriptionId, payload);
    },
  };
}

function connect(sandbox: Sandbox, userId: string | null, connected: Record<string, number> = {}) {
  for (const [integration, count] of Object.entries(connected)) {
    for (let index = 0; userId !== null && index < count; index++) {
      sandbox.connect(userId, integration);
    }
  }
}

/** The request as a browser would send it. In a browser these headers cannot be set: there it says so itself. */
function toPageRequest(input: RequestInfo | URL, init: RequestInit | undefined): Request {
  const page = globalThis.location?.href ?? 'http://host.test/';
  const request = new Request(input instanceof Request ? input : new URL(input, page), init);
  const headers = new Headers(request.headers);
  headers.set('origin', new URL(page).origin);
  headers.set('sec-fetch-site', 'same-origin');
  return new Request(request, { headers });
}
