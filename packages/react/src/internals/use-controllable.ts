'use client';
import { useCallback, useState } from 'react';

/** The value, and a setter that tells the owner. */
export type Controllable<Value, Reason> = readonly [
  value: Value,
  set: (value: Value, details: { readonly reason: Reason }) => void,
];

/** What a controlled or uncontrolled value is made from. */
export interface ControllableOptions<Value, Reason> {
  /** Given: the owner holds the value. */
  readonly value: Value | undefined;
  /** The first value when the owner does not hold it. */
  readonly defaultValue: Value;
  readonly onChange?: ((value: Value, details: { readonly reason: Reason }) => void) | undefined;
}

/** One hook for every value that the host may hold itself. */
export function useControllable<Value, Reason>(
  options: ControllableOptions<Value, Reason>,
): Controllable<Value, Reason> {
  const { value: held, defaultValue, onChange } = options;
  const [own, setOwn] = useState(defaultValue);
  const set = useCallback(
    (value: Value, details: { readonly reason: Reason }) => {
      if (held === undefined) setOwn(() => value);
      onChange?.(value, details);
    },
    [held, onChange],
  );
  return [held === undefined ? own : held, set];
}
