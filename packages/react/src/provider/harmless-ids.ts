import {
  type InputKind,
  inputKindOf,
  inputKinds,
  isOpaque,
  type Parameter,
} from '@trigger-picker/core';

/** Ids whose every parameter, at any depth, is of a kind that holds no secret. */
export function harmlessIds(parameters: readonly Parameter[]): ReadonlySet<string> {
  const harmless = new Set<string>();
  const hidden = new Set<string>();
  const pending = [...parameters];
  for (let next = pending.pop(); next; next = pending.pop()) {
    (mayBeSecret(next) ? hidden : harmless).add(next.id);
    pending.push(...(next.dependents ?? []));
    for (const { dependents } of next.choices ?? []) pending.push(...(dependents ?? []));
  }
  return new Set([...harmless].filter((id) => !hidden.has(id)));
}

/** What no kind is known for, or no shape, may be a secret too. */
function mayBeSecret(parameter: Parameter): boolean {
  const name = inputKindOf(parameter);
  const { isSecret = false, emptyValue }: InputKind = inputKinds[name];
  return isSecret || name === 'unknown' || isOpaque(emptyValue(parameter));
}
