import type { TriggerRef } from '../picker/trigger-key.ts';

/** Reads a stored list of things about triggers; what is none is left out. `undefined`: it is no list. */
export function parseRefs<Entry extends TriggerRef>(
  json: unknown,
  isEntry: (entry: TriggerRef & Readonly<Record<string, unknown>>) => boolean = () => true,
): readonly Entry[] | undefined {
  if (!Array.isArray(json)) return undefined;
  // Each entry is looked at right here; what it holds beyond the two names is `isEntry`'s to say.
  return json.filter((entry) => isRef(entry) && isEntry(entry)) as Entry[];
}

function isRef(value: unknown): value is TriggerRef & Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const { integration, type } = value as Readonly<Record<string, unknown>>;
  return typeof integration === 'string' && typeof type === 'string';
}
