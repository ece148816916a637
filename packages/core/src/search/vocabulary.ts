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
  /** Which letters a word has, as bits: what keeps most words from being compared letter by letter. */
  readonly #letters: Uint32Array;

  /** `words`: sorted by code units, each once. */
  constructor(words: readonly string[]) {
    this.words = words;
    this.#letters = Uint32Array.from(words, lettersOf);
  }

  /** The word itself and every word that starts with it. */
  startingWith(prefix: string): WordMatch[] {
    const matches: WordMatch[] = [];
    for (let at = this.#lowerBound(prefix); this.words[at]?.startsWith(prefix); at++) {
      const length = this.words[at]?.length ?? 0;
      const typed = prefix.length / length;
      const quality = typed === 1 ? 1 : matchQuality.prefix + matchQuality.prefixSpan * typed;
      matches.push({ word: at, quality });
    }
    return matches;
  }

  /** Words within the typos that a word of this length is forgiven; also those that it may be the start of. */
  similarTo(typed: string): WordMatch[] {
    const limit = allowedTypos(typed.length);
    const matches: WordMatch[] = [];
    if (limit === 0) return matches;
    const letters = lettersOf(typed);
    this.#letters.forEach((others, word) => {
      if (countBits(letters & ~others) > limit || isPhrase(this.words[word])) return;
      const edits = typoEdits(typed, this.words[word] ?? '', limit);
      const quality = matchQuality.typos[edits - 1];
      if (quality === undefined) return;
      const length = this.words[word]?.length ?? 0;
      matches.push({ word, quality: quality * Math.min(1, typed.length / length) ** 0.5 });
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
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Edits between what was typed and the word, or the start of a longer word. */
function typoEdits(typed: string, word: string, limit: number): number {
  // A slip in the first letter of a word that is only half typed would match half the vocabulary.
  const isStarted = word.length > typed.length + limit && word[0] === typed[0];
  return editDistance(typed, word, isStarted ? 1 : limit, isStarted);
}

/** Synonyms of several words stand in the vocabulary too; those are matched word by word. */
function isPhrase(word = ''): boolean {
  return word.includes(' ');
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
