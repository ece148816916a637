import { useInsertionEffect, useState } from 'react';

/** Holds the props of the last commit, for callbacks that run later. */
export interface Latest<Value> {
  get(): Value;
  set(value: Value): void;
}

/** A stable holder of what was rendered last: hosts may pass new callbacks at every render at no cost. */
export function useLatest<Value>(value: Value): Latest<Value> {
  const [latest] = useState(() => createLatest(value));
  // Before any layout effect or event of the same commit can ask.
  useInsertionEffect(() => latest.set(value));
  return latest;
}

function createLatest<Value>(initial: Value): Latest<Value> {
  let current = initial;
  return {
    get: () => current,
    set: (value) => {
      current = value;
    },
  };
}
