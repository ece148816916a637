import type { JsonObject } from '@trigger-picker/core';

/** Stands in for values that must not be seen: a token for each, the same for the same value. */
export interface SecretTokens {
  /** The parameters with everything hidden that is not known to be harmless. For query keys. */
  hide(values: JsonObject, harmless: ReadonlySet<string>): JsonObject;
}

/** Tokens for one user. They say nothing of the value, and those of two users or two visits never meet. */
export function createSecretTokens(createVisit: () => string = randomVisit): SecretTokens {
  const tokens = new Map<string, string>();
  let visit: string | undefined;
  const tokenOf = (json: string) => {
    // With the first secret: a page that is rendered ahead of any visit must come out the same each time.
    visit ??= createVisit();
    const token = tokens.get(json) ?? `secret:${visit}:${tokens.size}`;
    tokens.set(json, token);
    return token;
  };
  return {
    hide(values, harmless) {
      const entries = Object.entries(values).map(([id, value]) => [
        id,
        value === undefined || harmless.has(id) ? value : tokenOf(JSON.stringify(value)),
      ]);
      return Object.fromEntries(entries);
    },
  };
}

function randomVisit(): string {
  return Math.random().toString(36).slice(2);
}
