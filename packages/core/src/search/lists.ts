/** A list of numbers for each word, one after the other in two arrays. */
export interface Lists {
  /** Where the list of each word starts; its end is where the next one does. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Words and items in pairs, while they are gathered. */
export class ListsDraft {
  #pairs = new Uint32Array(1024);
  #length = 0;

  add(word: number, item: number): void {
    if (this.#length === this.#pairs.length) {
      const pairs = this.#pairs;
      this.#pairs = new Uint32Array(pairs.length * 2);
      this.#pairs.set(pairs);
    }
    this.#pairs[this.#length++] = word;
    this.#pairs[this.#length++] = item;
  }

  /** Packs the items of each word, in the order in which they were gathered. */
  pack(wordCount: number): Lists {
    const pairs = this.#pairs.subarray(0, this.#length);
    // Counted one word late, so that giving out the places below leaves each start where it belongs.
    const starts = new Uint32Array(wordCount + 2);
    const items = new Uint32Array(pairs.length / 2);
    const take = (word: number) => {
      const taken = starts[word] ?? 0;
      starts[word] = taken + 1;
      return taken;
    };
    for (let at = 0; at < pairs.length; at += 2) take((pairs[at] ?? 0) + 2);
    starts.forEach((count, word) => {
      starts[word] = count + (starts[word - 1] ?? 0);
    });
    for (let at = 0; at < pairs.length; at += 2) {
      items[take((pairs[at] ?? 0) + 1)] = pairs[at + 1] ?? 0;
    }
    return { starts, items };
  }
}

/** The list of one word. */
export function listOf({ starts, items }: Lists, word: number): Uint32Array {
  return items.subarray(starts[word], starts[word + 1]);
}
