import { TriggerPickerProvider, type TriggerPickerProviderProps } from '@trigger-picker/react';
import type { World } from '@trigger-picker/world';
import { type ReactNode, StrictMode } from 'react';
import { render } from 'vitest-browser-react';
import { createMemoryStorage } from './memory-storage.ts';
import '../styles/index.css';

/** What a page asked its server for, oldest first: `POST /subscriptions`. */
export type RequestLog = readonly string[];

/** Shows something on a page of a world's user, in strict mode, and writes down what it asks for. */
export async function renderInWorld(
  world: World,
  children: ReactNode,
  { connect, onEvent }: Pick<TriggerPickerProviderProps, 'connect' | 'onEvent'> = {},
) {
  const requests: string[] = [];
  const logged: typeof fetch = (input, init) => {
    requests.push(`${init?.method ?? 'GET'} ${String(input).replace('/api/triggers', '')}`);
    return world.fetch(input, init);
  };
  const storage = createMemoryStorage();
  const screen = await render(
    <StrictMode>
      <TriggerPickerProvider
        userKey={world.userId ?? 'nobody'}
        fetch={logged}
        connect={connect}
        onEvent={onEvent}
        storage={storage}
      >
        {children}
      </TriggerPickerProvider>
    </StrictMode>,
  );
  return { screen, requests: requests as RequestLog };
}
