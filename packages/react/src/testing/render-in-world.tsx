import { createWorld, type World, type WorldOptions } from '@trigger-picker/world';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { render } from 'vitest-browser-react';
import {
  TriggerPickerProvider,
  type TriggerPickerProviderProps,
} from '../provider/trigger-picker-provider.tsx';
import type { UserStorage } from '../storage/user-storage.ts';
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
  const storage = createMemory();
  return {
    world,
    network,
    // Every test runs in strict mode: what mounts twice must ask once (K4).
    provide: (ui, props) => (
      <StrictMode>
        <TriggerPickerProvider userKey="user-1" fetch={network.fetch} storage={storage} {...props}>
          {ui}
        </TriggerPickerProvider>
      </StrictMode>
    ),
  };
}

/** What one page keeps: no test finds what another one has left. */
function createMemory(): UserStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, text) => void (text === null ? kept.delete(key) : kept.set(key, text)),
  };
}

interface ProbeProps<Result, Props> {
  readonly useHook: (props: Props) => Result;
  readonly props: Props;
  readonly onCommit: (value: Result) => void;
}

function Probe<Result, Props>({ useHook, props, onCommit }: ProbeProps<Result, Props>) {
  const value = useHook(props);
  useEffect(() => onCommit(value));
  return null;
}

/** Runs a hook on a page, in strict mode from the root: further down React mounts nothing twice. */
export async function runHook<Result, Props>(
  page: TestPage,
  useHook: (props: Props) => Result,
  initialProps: NoInfer<Props>,
  provider: Partial<TriggerPickerProviderProps> = {},
) {
  const commits: Result[] = [];
  const onCommit = (value: Result) => void commits.push(value);
  const ui = (props: Props, overrides: Partial<TriggerPickerProviderProps> = {}) =>
    page.provide(<Probe {...{ useHook, props, onCommit }} />, { ...provider, ...overrides });
  const screen = await render(ui(initialProps));
  return {
    /** What the hook returned in each commit. */
    commits,
    result: {
      get current(): Result {
        // The first commit is over: render waits for it.
        return commits.at(-1) as Result;
      },
    },
    rerender: (props: Props, overrides?: Partial<TriggerPickerProviderProps>) =>
      screen.rerender(ui(props, overrides)),
  };
}
