import { type RouteName, routes } from '../app.ts';
import { isFault } from '../faults/apply-fault.ts';
import type { Fault } from '../faults/fault.ts';
import type { FaultTarget } from '../faults/faults.ts';
import { type JsonObject, readText } from '../http/json.ts';
import type { Sandbox } from '../sandbox.ts';
import type { AccountStatus } from '../store/store.ts';
import type { JsonValue } from '../wire.ts';

/** One string to pull: takes the request's JSON, or its query for a GET. */
export interface Control {
  readonly method: 'GET' | 'POST';
  /** What it returns is the answer; nothing: `{}`. */
  readonly run: (sandbox: Sandbox, input: JsonObject) => unknown;
}

/** `{basePath}/__control/{name}`: what another process can do with the sandbox. */
export const controls: Readonly<Record<string, Control>> = {
  accounts: get((sandbox, input) => ({ accounts: sandbox.accounts(readText(input, 'userId')) })),
  subscriptions: get((sandbox, { userId }) => ({
    subscriptions: sandbox.subscriptions(optionalText(userId)),
  })),
  deliveries: get((sandbox) => ({ deliveries: sandbox.deliveries })),
  fire: post((sandbox, input) => sandbox.fire(readText(input, 'subscriptionId'), input.payload)),
  'fail-subscription': post((sandbox, input) =>
    sandbox.failSubscription(readText(input, 'subscriptionId'), readText(input, 'message')),
  ),
  connect: post((sandbox, input) =>
    sandbox.connect(readText(input, 'userId'), readText(input, 'integration'), {
      ...pickText(input, 'label'),
      ...pickText(input, 'credentialId'),
    }),
  ),
  'account-status': post((sandbox, input) =>
    sandbox.setAccountStatus(
      readText(input, 'credentialId'),
      // K15: whoever steers the sandbox may also set a status from the future.
      readText(input, 'status') as AccountStatus,
    ),
  ),
  'remove-account': post((sandbox, input) =>
    sandbox.removeAccount(readText(input, 'credentialId')),
  ),
  'consent-link': post((sandbox, input) => ({
    path: sandbox.consent.createLink({
      userId: readText(input, 'userId'),
      integration: readText(input, 'integration'),
      ...pickText(input, 'credentialId'),
      ...pickText(input, 'origin'),
    }),
  })),
  fault: post((sandbox, input) => sandbox.faults.set(readTarget(input), readFault(input))),
  'clear-faults': post((sandbox) => sandbox.faults.clear()),
  start: post((sandbox, { every }) => sandbox.start(typeof every === 'number' ? { every } : {})),
  stop: post((sandbox) => sandbox.stop()),
  reset: post((sandbox) => sandbox.reset()),
};

function get(run: Control['run']): Control {
  return { method: 'GET', run };
}

function post(run: Control['run']): Control {
  return { method: 'POST', run };
}

function readTarget({ route = '*' }: JsonObject): FaultTarget {
  if (route === '*') return route;
  const names = Object.keys(routes) as RouteName[];
  const name = names.find((one) => one === route);
  if (name !== undefined) return name;
  throw new Error(`There is no route ${JSON.stringify(route)}: use * or ${names.join(', ')}.`);
}

function readFault({ fault = null }: JsonObject): Fault | null {
  if (fault === null) return null;
  // JSON in, so that the compiler lets the guard speak.
  const value: unknown = fault;
  if (isFault(value)) return value;
  throw new Error(`There is no such fault: ${JSON.stringify(fault)}.`);
}

function optionalText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pickText<Key extends string>(
  input: JsonObject,
  key: Key,
): { readonly [K in Key]?: string } {
  const text = optionalText(input[key]);
  // A computed key is a string to the compiler, whatever its type.
  return text === undefined ? {} : ({ [key]: text } as { readonly [K in Key]?: string });
}
