import { allowedTypos, editDistance } from './edit-distance.ts';
import { prefixQuality, prefixSpan, typoQualities } from './weights.ts';

/** A word of the catalog that a word of the query stands for, and how well. */
export interface WordMatch {
  /** Its number. */
  readonly word: number;
  /** From 0 to 1, which is the word itself. */
  readonly quality: number;
}

/** Every word of the catalog once, sorted, so that a prefix is a range. */
export interface Vocabulary {
  /** The word itself, first, and every word that starts with it, in order. */
  startingWith(prefix: string): WordMatch[];
  /** Words within the typos that a word of this length is forgiven; also those that it may be the start of. */
  similarTo(typed: string): WordMatch[];
}

/** `numbers`: by word. */
export function createVocabulary(numbers: ReadonlyMap<string, number>): Vocabulary {
  const sorted = [...numbers.keys()].sort();
  const numberAt = Uint32Array.from(sorted, (word) => numbers.get(word) ?? 0);
  /** Which letters a word has, as bits: what keeps most words from being compared letter by letter. */
  const letters = Uint32Array.from(sorted, lettersOf);

  const firstFrom = (word: string) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    startingWith(prefix) {
      const matches: WordMatch[] = [];
      for (let at = firstFrom(prefix); ; at++) {
        const word = sorted[at];
        if (!word?.startsWith(prefix)) return matches;
        const typed = prefix.length / word.length;
        const quality = typed === 1 ? 1 : prefixQuality + prefixSpan * typed;
        matches.push({ word: numberAt[at] ?? 0, quality });
      }
    },

    similarTo(typed) {
      const limit = allowedTypos(typed.length);
      const own = lettersOf(typed);
      const matches: (WordMatch & { readonly edits: number })[] = [];
      let isOneOff = false;
      for (let at = 0; limit > 0 && at < sorted.length; at++) {
        const word = sorted[at] ?? '';
        const missing = countBits(own & ~(letters[at] ?? 0));
        if (Math.max(missing, typed.length - word.length) > limit) continue;
        // A slip in the first letter of a word that is only half typed would match half the vocabulary.
        const isStarted = word.length > typed.length + limit && word[0] === typed[0];
        const edits = editDistance(typed, word, isStarted ? 1 : limit, isStarted);
        const quality = typoQualities[edits - 1];
        // Synonyms of several words stand in the vocabulary too; those are matched word by word.
        if (quality === undefined || word.includes(' ')) continue;
        const typedPart = Math.min(1, typed.length / word.length);
        isOneOff ||= edits === 1 && !isStarted;
        matches.push({ word: numberAt[at] ?? 0, quality: quality * Math.sqrt(typedPart), edits });
      }
      // Whoever is one slip away from a word was not two away from another.
      return isOneOff ? matches.filter(({ edits }) => edits === 1) : matches;
    },
  };
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
