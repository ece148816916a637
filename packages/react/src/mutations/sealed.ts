/**
 * Variables that developer tools and error reporters cannot look into: the parameters of a trigger may hold
 * passwords, and a mutation keeps its variables where both can see them.
 */
export type Sealed<Value> = () => Value;

/** Seals a value. */
export function seal<Value>(value: Value): Sealed<Value> {
  return () => value;
}
