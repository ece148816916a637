/** A list of numbers for each owner, one after the other in two arrays. */
export interface Lists {
  /** Where the list of each owner starts; one more than there are owners. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Owners and items in pairs, while they are gathered. */
export class ListsDraft {
  #pairs = new Uint32Array(256);
  #length = 0;

  add(owner: number, item: number): void {
    if (this.#length === this.#pairs.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#pairs);
      this.#pairs = grown;
    }
    this.#pairs[this.#length++] = owner;
    this.#pairs[this.#length++] = item;
  }

  /** Packs the items by owner, each list in the order in which it was gathered. */
  pack(ownerCount: number): Lists {
    const pairs = this.#pairs;
    const starts = new Uint32Array(ownerCount + 1);
    for (let at = 0; at < this.#length; at += 2) bump(starts, (pairs[at] ?? 0) + 1);
    for (let at = 0; at < ownerCount; at++) {
      starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
    }
    const next = starts.slice();
    const items = new Uint32Array(this.#length / 2);
    for (let at = 0; at < this.#length; at += 2) {
      items[bump(next, pairs[at] ?? 0)] = pairs[at + 1] ?? 0;
    }
    return { starts, items };
  }

  /** Gives owners, or items, the numbers that stand at their place in `ranks`. */
  renumber(part: 'owners' | 'items', ranks: Uint32Array): this {
    const pairs = this.#pairs;
    for (let at = part === 'owners' ? 0 : 1; at < this.#length; at += 2) {
      pairs[at] = ranks[pairs[at] ?? 0] ?? 0;
    }
    return this;
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
