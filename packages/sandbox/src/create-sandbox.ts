import { createApp } from './app.ts';
import { createConsent } from './consent/consent.ts';
import { answerConsentPage } from './consent/consent-page.ts';
import type { SandboxContext } from './context.ts';
import { answerControl } from './control/answer-control.ts';
import { createContext, signingSecretOf } from './create-context.ts';
import { createTimer } from './events/timer.ts';
import { createFaults } from './faults/faults.ts';
import type { SandboxOptions } from './options.ts';
import type { Sandbox } from './sandbox.ts';

/** Makes an ActionKit of your own: the vendor's Triggers API with its state, in this process or this tab. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const context = createContext(options);
  const { accounts, catalog, events, projectId, store, subscriptions, keys } = context;
  const faults = createFaults();
  const timer = createTimer(context);
  const consent = createConsent(context);
  const app = createApp(context, { faults, latency: options.latency ?? 0 });
  connectFromStart(context, options);

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.slice(context.basePath.length);
    const isHere = url.pathname.startsWith(`${context.basePath}/`);
    if (!isHere) return new Response(null, { status: 404 });
    const [, area, name, ...rest] = path.split('/');
    if (rest.length === 0 && name !== undefined) {
      if (area === 'connect') return answerConsentPage(sandbox, consent, request, name);
      if (area === '__control' && options.controls) return answerControl(sandbox, request, name);
    }
    return app(request, url);
  }

  const sandbox: Sandbox = {
    projectId,
    signingSecret: signingSecretOf(context, options),
    signingKey: keys.signingKey,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return untilAborted(answer(request), request.signal);
    },
    connect: accounts.connect,
    setAccountStatus: accounts.setStatus,
    removeAccount(credentialId) {
      accounts.remove(credentialId);
      subscriptions.loseAccount(credentialId);
    },
    accounts: accounts.of,
    integration: catalog.integration,
    subscriptions: subscriptions.of,
    fire: events.fire,
    failSubscription: subscriptions.fail,
    start: timer.start,
    stop: timer.stop,
    faults,
    get deliveries() {
      return store.deliveries.list();
    },
    consent: { createLink: consent.createLink },
    reset() {
      timer.stop();
      events.stopRetries();
      faults.clear();
      for (const collection of Object.values(store)) collection.clear();
      context.ids.reset();
      connectFromStart(context, options);
    },
  };
  return sandbox;
}

function connectFromStart({ accounts }: SandboxContext, { connected = {} }: SandboxOptions) {
  for (const [userId, integrations] of Object.entries(connected)) {
    for (const [integration, count] of Object.entries(integrations)) {
      for (let index = 0; index < count; index++) accounts.connect(userId, integration);
    }
  }
}

/** As any fetch: whoever gives up hears of it at once. */
function untilAborted(response: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    response.then(resolve, reject);
  });
}
