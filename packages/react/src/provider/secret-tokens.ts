import { inputKindOf, type JsonObject, type Parameter } from '@trigger-picker/core';

/** Stands in for values that must not be seen: a token for each, the same for the same value. */
export interface SecretTokens {
  /** The parameters with everything hidden that is not known to be harmless. For query keys. */
  hide(values: JsonObject, parameters: readonly Parameter[]): JsonObject;
}

/** What no kind is known for may be a secret too. */
const hiddenKinds: ReadonlySet<string> = new Set(['password', 'opaque', 'unknown']);

/** Tokens for one user. They say nothing of the value, and those of two users or two visits never meet. */
export function createSecretTokens(
  visit: string = Math.random().toString(36).slice(2),
): SecretTokens {
  const tokens = new Map<string, string>();
  const tokenOf = (json: string) => {
    const token = tokens.get(json) ?? `secret:${visit}:${tokens.size}`;
    tokens.set(json, token);
    return token;
  };
  return {
    hide(values, parameters) {
      const harmless = harmlessIds(parameters);
      const entries = Object.entries(values).map(([id, value]) => [
        id,
        value === undefined || harmless.has(id) ? value : tokenOf(JSON.stringify(value)),
      ]);
      return Object.fromEntries(entries);
    },
  };
}

/** Ids whose every parameter, at any depth, is of a kind that holds no secret. */
function harmlessIds(parameters: readonly Parameter[]): ReadonlySet<string> {
  const harmless = new Set<string>();
  const hidden = new Set<string>();
  const pending = [...parameters];
  for (let next = pending.pop(); next; next = pending.pop()) {
    (hiddenKinds.has(inputKindOf(next)) ? hidden : harmless).add(next.id);
    pending.push(...(next.dependents ?? []));
    for (const { dependents } of next.choices ?? []) pending.push(...(dependents ?? []));
  }
  return new Set([...harmless].filter((id) => !hidden.has(id)));
}
