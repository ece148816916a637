import { createWorld, type World, type WorldOptions } from '@trigger-picker/world';
import { type ReactNode, StrictMode } from 'react';
import { renderHook } from 'vitest-browser-react';
import {
  TriggerPickerProvider,
  type TriggerPickerProviderProps,
} from '../provider/trigger-picker-provider.tsx';
import { deskCatalog } from './desk.ts';
import { createNetwork, type Network } from './network.ts';

/** A world, and a page in front of it. */
export interface TestPage {
  readonly world: World;
  readonly network: Network;
  /** Renders below a provider whose props can be changed later. */
  provide(ui: ReactNode, props?: Partial<TriggerPickerProviderProps>): ReactNode;
}

/** A page over a small world in which `user-1` has two accounts. */
export async function createTestPage(options: WorldOptions = {}): Promise<TestPage> {
  const world = await createWorld({
    connected: { desk: 2 },
    ...options,
    sandbox: { catalog: deskCatalog, ...options.sandbox },
  });
  const network = createNetwork(world.fetch);
  return {
    world,
    network,
    // Every test runs in strict mode: what mounts twice must ask once (K4).
    provide: (ui, props) => (
      <StrictMode>
        <TriggerPickerProvider userKey="user-1" fetch={network.fetch} {...props}>
          {ui}
        </TriggerPickerProvider>
      </StrictMode>
    ),
  };
}

/** Runs a hook on a page. */
export function runHook<Result, Props>(
  page: TestPage,
  hook: (props: Props) => Result,
  initialProps: NoInfer<Props>,
  providerProps: Partial<TriggerPickerProviderProps> = {},
) {
  // Without props of its own a rerender keeps the first ones.
  return renderHook<Props, Result>((props = initialProps) => hook(props), {
    wrapper: ({ children }) => page.provide(children, providerProps),
  });
}
