import type { Decorator, Loader } from '@storybook/react-vite';
import { type Connect, TriggerPickerProvider } from '@trigger-picker/react';
import { type Fault, openConsentDialog } from '@trigger-picker/sandbox';
import { createWorld, type World, type WorldOptions } from '@trigger-picker/world';
import { TriggerPickerUi } from '../packages/ui/src/index.ts';
import { ar } from '../packages/ui/src/messages/ar/index.ts';
import { de } from '../packages/ui/src/messages/de/index.ts';
import { es } from '../packages/ui/src/messages/es/index.ts';
import { fr } from '../packages/ui/src/messages/fr/index.ts';
import { ja } from '../packages/ui/src/messages/ja/index.ts';
import type { Messages } from '../packages/ui/src/messages/messages.ts';
import { pt } from '../packages/ui/src/messages/pt/index.ts';
import { createMemoryStorage } from '../packages/ui/src/testing/memory-storage.ts';

/** What a story says of its world: `parameters.world`. */
export interface StoryWorld extends WorldOptions {
  /** Prepares it: breaks an account, subscribes, sets a fault. */
  readonly prepare?: (world: World) => void | Promise<void>;
}

/** The catalogs by language; English needs none. */
const catalogs: Readonly<Record<string, Messages>> = { ar, de, es, fr, ja, pt };

const faults: Readonly<Record<string, Fault>> = {
  unauthorized: { kind: 'unauthorized' },
  'rate-limited': { kind: 'rateLimited', retryAfter: 2 },
  'server-error': { kind: 'serverError' },
  'broken-json': { kind: 'brokenJson' },
  'one-integration': { kind: 'failedIntegration', integration: 'slack' },
};

/** Makes the story's world: the real proxy over a sandbox of its own, in this tab. */
export const loadWorld: Loader = async ({ parameters, globals }) => {
  const { prepare, ...options }: StoryWorld = parameters.world ?? {};
  const world = await createWorld({
    connected: { slack: 1, googleCalendar: 1, salesforce: 1 },
    ...options,
    sandbox: { latency: Number(globals.latency ?? 0), ...options.sandbox },
  });
  await prepare?.(world);
  const fault = faults[globals.fault];
  if (fault) world.sandbox.faults.set('*', fault);
  return { world, storage: createMemoryStorage() };
};

/** Puts the story on a page, inside the provider over its world. */
export const withWorld: Decorator = (Story, { loaded, globals, parameters }) => {
  const { theme, density, direction, locale } = globals;
  const world: World = loaded.world;
  const colorScheme = theme === 'system' ? 'light dark' : theme;
  document.documentElement.dir = direction;
  document.documentElement.lang = locale;
  document.documentElement.style.colorScheme = colorScheme;
  return (
    <div className="story-page" style={{ colorScheme }}>
      <TriggerPickerProvider
        userKey={world.userId ?? 'nobody'}
        fetch={world.fetch}
        storage={loaded.storage}
        connect={connectIn(world)}
        {...parameters.provider}
      >
        <TriggerPickerUi
          theme={theme}
          density={density}
          locale={locale}
          messages={catalogs[locale]}
          {...parameters.ui}
        >
          <Story />
        </TriggerPickerUi>
      </TriggerPickerProvider>
    </div>
  );
};

/** A tab has no server to send anyone to: the consent page comes as a dialog. */
function connectIn(world: World): Connect {
  return ({ integration, account }) =>
    openConsentDialog(world.sandbox, {
      userId: world.userId ?? 'nobody',
      integration,
      ...(account && { credentialId: account.id }),
    });
}
