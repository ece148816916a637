import {
  type Catalog,
  type EndpointName,
  type EndpointOutput,
  inputKindOf,
  isTriggerPickerError,
  type Parameter,
} from '@trigger-picker/core';
import type { Middleware } from './wrap-client.ts';

/**
 * Something that this version does not know: it is shown as text and works, but an update may show it better.
 * `response`: a whole answer could not be read.
 */
export type SchemaDrift =
  | {
      readonly kind: 'wire-type' | 'trigger-model';
      readonly value: string;
      readonly trigger: string;
    }
  | { readonly kind: 'subscription-status' | 'account-status'; readonly value: string }
  | { readonly kind: 'response'; readonly value: EndpointName };

/** Reports what is new on the wire, each kind and value once. */
export function createDriftWatch(onSchemaDrift: (drift: SchemaDrift) => void): Middleware {
  const seen = new Set<string>();
  const report = (drift: SchemaDrift) => {
    const identity = `${drift.kind} ${drift.value}`;
    if (seen.has(identity)) return;
    seen.add(identity);
    onSchemaDrift(drift);
  };
  return async ({ name }, next) => {
    try {
      const output = await next();
      for (const drift of findDrift(name, output)) report(drift);
      return output;
    } catch (error) {
      if (isTriggerPickerError(error) && error.code === 'BAD_RESPONSE') {
        report({ kind: 'response', value: name });
      }
      throw error;
    }
  };
}

const finders: {
  readonly [Name in EndpointName]?: (output: EndpointOutput<Name>) => Iterable<SchemaDrift>;
} = {
  listTriggers: driftOfCatalog,
  listSubscriptions: ({ subscriptions }) =>
    unknownValues('subscription-status', ['ACTIVE', 'ERRORED'], subscriptions),
  listAccounts: ({ accounts }) =>
    unknownValues('account-status', ['VALID', 'INVALID', 'PENDING'], accounts),
};

function findDrift(name: EndpointName, output: unknown): Iterable<SchemaDrift> {
  // The finder and the output stand in the same row of the table.
  const find = finders[name] as ((output: unknown) => Iterable<SchemaDrift>) | undefined;
  return find?.(output) ?? [];
}

function* driftOfCatalog({ triggers }: Catalog): Iterable<SchemaDrift> {
  for (const { type, model, parameters } of triggers) {
    if (model !== 'POLLING' && model !== 'WEBHOOK') {
      yield { kind: 'trigger-model', value: model, trigger: type };
    }
    for (const parameter of allParameters(parameters)) {
      if (inputKindOf(parameter) !== 'unknown') continue;
      yield { kind: 'wire-type', value: parameter.wireType, trigger: type };
    }
  }
}

function* unknownValues(
  kind: 'subscription-status' | 'account-status',
  known: readonly string[],
  items: readonly { readonly status: string }[],
): Iterable<SchemaDrift> {
  for (const { status } of items) if (!known.includes(status)) yield { kind, value: status };
}

/** Parameters and their dependents, to any depth. */
function* allParameters(parameters: readonly Parameter[]): Iterable<Parameter> {
  const pending = [...parameters];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    pending.push(...(next.dependents ?? []));
    for (const { dependents } of next.choices ?? []) pending.push(...(dependents ?? []));
  }
}
