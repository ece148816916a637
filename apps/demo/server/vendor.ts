import { createSandbox, type Sandbox } from '@trigger-picker/sandbox';
import type { TriggerServiceOptions } from '@trigger-picker/server';
import { createUndiciFetch } from '@trigger-picker/server/node';
import type { DemoSettings } from './settings.ts';

/** The path that the sandbox is mounted at. */
export const SANDBOX_PATH = '/__actionkit';

/** How the demo reaches the vendor: the real one, or the emulator on its own port. */
export interface Vendor {
  readonly options: TriggerServiceOptions;
  readonly signingSecret: string | undefined;
  readonly sandbox: Sandbox | undefined;
}

/** Real, when the settings name a project; otherwise the sandbox. */
export async function createVendor(settings: DemoSettings): Promise<Vendor> {
  const { paragon } = settings;
  if (!paragon) return createEmulated(settings);
  const { projectId, signingKey, webhookSecret } = paragon;
  return {
    // The vendor's own dialog connects accounts: it needs a short-lived token in the browser. The README states the price.
    options: { projectId, signingKey, fetch: createUndiciFetch(), connectToken: true },
    signingSecret: webhookSecret,
    sandbox: undefined,
  };
}

async function createEmulated({ port }: DemoSettings): Promise<Vendor> {
  const origin = `http://127.0.0.1:${port}`;
  const sandbox = createSandbox({
    seed: 'demo',
    basePath: SANDBOX_PATH,
    webhookUrl: `${origin}/api/webhooks`,
    controls: true,
  });
  const base = `${origin}${SANDBOX_PATH}`;
  return {
    options: {
      projectId: sandbox.projectId,
      signingKey: await sandbox.signingKey(),
      urls: { actionkit: base, connect: base, cdn: base },
      fetch: createUndiciFetch(),
      describeIntegration: ({ name }) => {
        const category = sandbox.integration(name)?.category;
        return category === undefined ? undefined : { category };
      },
    },
    signingSecret: sandbox.signingSecret,
    sandbox,
  };
}
