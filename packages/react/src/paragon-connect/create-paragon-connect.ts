import { type ClientOptions, createClient, type TriggerClient } from '@trigger-picker/core';
import type { Connect } from '../provider/connect.ts';
import { openPortal } from './open-portal.ts';
import { loadParagonSdk, type ParagonSdk } from './paragon-sdk.ts';

/** Where the token comes from, and where the vendor's services are. */
export interface ParagonConnectOptions extends ClientOptions {
  /** A client of the host's proxy. @default one made from `baseUrl`, `fetch` and `headers` */
  readonly client?: Pick<TriggerClient, 'createConnectToken'> | undefined;
  /** @default () => import('@useparagon/connect') */
  readonly loadSdk?: (() => Promise<ParagonSdk>) | undefined;
  /** For an installation on your own premises: what the SDK's `configureGlobal` takes. */
  readonly hosts?:
    | { readonly host: string; readonly services?: Readonly<Record<string, string>> | undefined }
    | undefined;
}

/**
 * Makes the provider's `connect` from the vendor's own SDK, which is loaded when somebody connects and not
 * before. The proxy has to offer `createConnectToken`: with it the browser holds a short-lived token of the
 * vendor's, which it does not otherwise. Make it once, outside of components.
 */
export function createParagonConnect(options: ParagonConnectOptions = {}): Connect {
  const { client = createClient(options), loadSdk = loadParagonSdk } = options;
  let loading: Promise<ParagonSdk> | undefined;
  const load = () => {
    loading ??= loadConfigured(loadSdk, options.hosts).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return async (request) => {
    const { signal } = request;
    const [sdk, { projectId, token }] = await Promise.all([
      load(),
      client.createConnectToken({}, { signal }),
    ]);
    await sdk.authenticate(projectId, token);
    return signal.aborted ? { outcome: 'cancelled' } : openPortal(sdk, request);
  };
}

async function loadConfigured(
  loadSdk: () => Promise<ParagonSdk>,
  hosts: ParagonConnectOptions['hosts'],
): Promise<ParagonSdk> {
  const sdk = await loadSdk();
  if (hosts) sdk.configureGlobal({ host: hosts.host }, hosts.services);
  return sdk;
}
