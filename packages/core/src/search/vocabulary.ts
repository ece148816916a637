import { allowedTypos, editDistance } from './edit-distance.ts';
import { matchQuality } from './weights.ts';

/** A word of the catalog that a word of the query stands for, and how well. */
export interface WordMatch {
  /** Its place in the vocabulary. */
  readonly word: number;
  readonly quality: number;
}

/** Every word of the catalog once, sorted, so that a prefix is a range. */
export class Vocabulary {
  readonly words: readonly string[];

  constructor(words: Iterable<string>) {
    this.words = [...words].sort(compare);
  }

  /** The word itself and every word that starts with it. */
  startingWith(prefix: string): WordMatch[] {
    const matches: WordMatch[] = [];
    for (let at = this.#lowerBound(prefix); at < this.words.length; at++) {
      const word = this.words[at] ?? '';
      if (!word.startsWith(prefix)) break;
      matches.push({ word: at, quality: prefixQuality(prefix.length, word.length) });
    }
    return matches;
  }

  /** Words within the typos that a word of this length is forgiven; also of their first letters, while typing. */
  similarTo(typed: string): WordMatch[] {
    const limit = allowedTypos(typed.length);
    if (limit === 0) return [];
    const matches: WordMatch[] = [];
    this.words.forEach((word, at) => {
      if (word.length < typed.length - limit) return;
      const edits = typoEdits(typed, word, limit);
      if (edits > limit) return;
      const quality = edits < 2 ? matchQuality.oneTypo : matchQuality.twoTypos;
      matches.push({
        word: at,
        quality: quality * (typed.length / Math.max(typed.length, word.length)) ** 0.5,
      });
    });
    return matches;
  }

  /** Where the word stands, or -1. */
  indexOf(word: string): number {
    const at = this.#lowerBound(word);
    return this.words[at] === word ? at : -1;
  }

  #lowerBound(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.words[middle] ?? '', word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** By code units: a prefix range needs nothing finer, and `localeCompare` costs a hundred times as much. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function prefixQuality(typed: number, length: number): number {
  if (typed === length) return matchQuality.exact;
  return matchQuality.prefix + matchQuality.prefixSpan * (typed / length);
}

/** Edits between what was typed and the word, or the part of a longer word that is typed so far. */
function typoEdits(typed: string, word: string, limit: number): number {
  if (Math.abs(word.length - typed.length) <= limit) return editDistance(typed, word, limit);
  // A slip in the first letter of a word that is only half typed would match half the vocabulary.
  if (word[0] !== typed[0]) return limit + 1;
  return editDistance(typed, word.slice(0, typed.length), Math.min(limit, 1)) > 1 ? limit + 1 : 1;
}
