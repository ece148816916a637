import { useState } from 'react';

/** The list as it was first seen, as long as the same items stand in it: what is made from it stays as well. */
export function useSameList<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, keep] = useState(list);
  const isSame = kept.length === list.length && kept.every((item, at) => item === list[at]);
  if (!isSame) keep(list);
  return isSame ? kept : list;
}
