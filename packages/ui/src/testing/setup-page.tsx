import type { Trigger } from '@trigger-picker/core';
import { TriggerPickerProvider, type TriggerPickerProviderProps } from '@trigger-picker/react';
import { createWorld, type World, type WorldOptions } from '@trigger-picker/world';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { parameter } from '../trigger-form/sample-triggers.ts';
import type { TriggerSetupProps } from '../trigger-setup/setup-props.ts';
import { TriggerSetup } from '../trigger-setup/trigger-setup.tsx';
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts';
import { accountId } from './turn-on.ts';
import '../styles/index.css';

/** The trigger of these tests: Slack's, with a text, an address and a secret of our own beside its channel. */
export const topic = {
  integration: 'slack',
  type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
} as const;

/** A setup on pages of one browser. */
export interface SetupPage {
  readonly world: World;
  readonly storage: MemoryStorage;
  /** What the pages asked for, oldest first: `POST /subscriptions`. */
  readonly requests: readonly string[];
  readonly onUnauthenticated: ReturnType<typeof vi.fn<() => void>>;
  readonly account: (at?: number) => string;
  /** Opens a tab: it shares storage and server with the others, and nothing else. */
  open(props: TriggerSetupProps, provider?: Partial<TriggerPickerProviderProps>): Promise<Tab>;
}

/** One tab. */
export interface Tab extends ReturnType<typeof page.getByTestId> {
  /** Shows it with other props, or to another user. */
  again(props: TriggerSetupProps, provider?: Partial<TriggerPickerProviderProps>): Promise<void>;
  /** The tab is closed, or its page left. */
  close(): Promise<void>;
}

export async function createSetupPage(options: WorldOptions = {}): Promise<SetupPage> {
  const world = await createWorld({ connected: { slack: 1 }, ...options });
  const storage = createMemoryStorage();
  const requests: string[] = [];
  const onUnauthenticated = vi.fn<() => void>();
  const logged: typeof fetch = (input, init) => {
    requests.push(`${init?.method ?? 'GET'} ${String(input).replace('/api/triggers', '')}`);
    return world.fetch(input, init);
  };
  let tabs = 0;
  return {
    world,
    storage,
    requests,
    onUnauthenticated,
    account: (at) => accountId(world, 'slack', at),
    async open(props, provider) {
      const name = `tab ${++tabs}`;
      const ui = (own: TriggerSetupProps, more?: Partial<TriggerPickerProviderProps>) => (
        <StrictMode>
          <TriggerPickerProvider
            userKey="user-1"
            fetch={logged}
            storage={storage}
            localizeTrigger={withMore}
            onUnauthenticated={onUnauthenticated}
            {...more}
          >
            <div data-testid={name} style={{ blockSize: '40rem', inlineSize: '26rem' }}>
              <TriggerSetup {...own} />
            </div>
          </TriggerPickerProvider>
        </StrictMode>
      );
      const screen = await render(ui(props, provider));
      return Object.assign(page.getByTestId(name), {
        again: (own: TriggerSetupProps, more = provider) => screen.rerender(ui(own, more)),
        close: () => screen.unmount(),
      });
    },
  };
}

const more = [
  parameter('note', 'TEXT', 'Note'),
  parameter('address', 'URL', 'Address'),
  parameter('token', 'PASSWORD', 'Token'),
];

function withMore(trigger: Trigger): Trigger {
  return trigger.type === topic.type
    ? { ...trigger, parameters: [...trigger.parameters, ...more] }
    : trigger;
}
