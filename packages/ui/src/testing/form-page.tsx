import { type Connect, TriggerPickerProvider } from '@trigger-picker/react';
import { createWorld, type World } from '@trigger-picker/world';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { TriggerForm } from '../trigger-form/trigger-form.tsx';
import type {
  TriggerFormProps,
  TriggerFormState,
  TriggerFormSubmit,
} from '../trigger-form/trigger-form-props.ts';
import '../styles/index.css';

/** A page with a form on it, over a world in which the user has two accounts of Salesforce. */
export interface FormPage {
  readonly world: World;
  /** The two accounts, the older one first. */
  readonly accounts: readonly [string, string];
  /** The bodies of the requests for lists, oldest first. */
  readonly listRequests: readonly unknown[];
  /** Requests for lists wait until `release` is called. */
  hold(): { release(): void };
  show(props: Pick<TriggerFormProps, 'trigger'> & Partial<TriggerFormProps>): Promise<ShownForm>;
}

type Screen = Awaited<ReturnType<typeof render>>;

/** A form on the page. */
export interface ShownForm extends Screen {
  /** Shows it with other props. */
  again(props: Partial<TriggerFormProps>): Promise<void>;
  /** What it last told the host. */
  state(): TriggerFormState;
  readonly onSubmit: ReturnType<typeof vi.fn<(result: TriggerFormSubmit) => void | Promise<void>>>;
}

/** How the page is made. */
export interface FormPageOptions {
  readonly connect?: Connect;
}

export async function createFormPage({ connect }: FormPageOptions = {}): Promise<FormPage> {
  const world = await createWorld({ connected: { salesforce: 2 } });
  const [first, second] = world.sandbox.accounts('user-1', 'salesforce').map(({ id }) => id);
  if (!first || !second) throw new Error('The world has no accounts.');
  const listRequests: unknown[] = [];
  let gate: Promise<void> = Promise.resolve();
  const throughGate: typeof fetch = async (input, init) => {
    if (String(input).includes('choices')) {
      listRequests.push(JSON.parse(String(init?.body)));
      await gate;
    }
    return world.fetch(input, init);
  };
  return {
    world,
    accounts: [first, second],
    listRequests,
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return { release: () => release() };
    },
    show: async (initial) => {
      const states: TriggerFormState[] = [];
      const onSubmit = vi.fn<(result: TriggerFormSubmit) => void | Promise<void>>();
      let props = initial;
      const page = () => (
        <StrictMode>
          <TriggerPickerProvider userKey="user-1" fetch={throughGate} {...(connect && { connect })}>
            <TriggerForm
              id="form"
              credentialId={first}
              onSubmit={onSubmit}
              onChange={(state) => states.push(state)}
              {...props}
            />
            <button type="submit" form="form">
              Turn on
            </button>
          </TriggerPickerProvider>
        </StrictMode>
      );
      const screen = await render(page());
      return Object.assign(screen, {
        onSubmit,
        again: (more: Partial<TriggerFormProps>) => {
          props = { ...props, ...more };
          return screen.rerender(page());
        },
        state: () => {
          const state = states.at(-1);
          if (!state) throw new Error('The form has not told what it holds.');
          return state;
        },
      });
    },
  };
}
