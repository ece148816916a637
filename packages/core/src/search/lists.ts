/** A list of numbers for each owner, one after the other in two arrays. */
export interface Lists {
  /** Where the list of each owner starts; one more than there are owners. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Owners and items in pairs, while they are gathered. */
export class ListsDraft {
  readonly #owners: number[] = [];
  readonly #items: number[] = [];

  add(owner: number, item: number): void {
    this.#owners.push(owner);
    this.#items.push(item);
  }

  /** Packs the pairs by owner, each list in the order in which it was gathered. Both may be renumbered on the way. */
  pack(count: number, ownerOf = same, itemOf = same): Lists {
    const starts = new Uint32Array(count + 1);
    for (const owner of this.#owners) bump(starts, ownerOf(owner) + 1);
    for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
    const next = starts.slice();
    const items = new Uint32Array(this.#items.length);
    this.#items.forEach((item, at) => {
      items[bump(next, ownerOf(this.#owners[at] ?? 0))] = itemOf(item);
    });
    return { starts, items };
  }
}

/** The list of one owner. */
export function listOf({ starts, items }: Lists, owner: number): Uint32Array {
  return items.subarray(starts[owner], starts[owner + 1]);
}

/** Whether the owner has any. */
export function hasItems({ starts }: Lists, owner: number): boolean {
  return starts[owner] !== starts[owner + 1];
}

/** Adds one and gives what was there before. */
function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}

function same(value: number): number {
  return value;
}
