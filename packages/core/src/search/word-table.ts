import { arrivalWords, fillerWords } from './language.ts';
import { wordSpans } from './word-spans.ts';

/** What one piece of a text between spaces is found by. Words are numbers of the table. */
export interface Piece {
  /** All of its words. */
  readonly words: readonly number[];
  /** Those written out, without fillers, in order. */
  readonly runs: readonly number[];
  /** The smallest that it is made of, without fillers: `git` and `hub` of GitHub. */
  readonly parts: readonly string[];
  /** Folded, without signs. */
  readonly joined: string;
  readonly isArrival: boolean;
}

/** Numbers every word as it first occurs. */
export interface WordTable {
  /** By word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers a word, if it is new. */
  numberOf(word: string): number;
  /** Visits the pieces of a text, without a list of them: forty thousand texts would leave as many behind. */
  eachPiece(text: string, visit: (piece: Piece) => void): void;
}

export function createWordTable(): WordTable {
  const numbers = new Map<string, number>();
  /** Each distinct piece is taken apart once: catalogs repeat themselves. */
  const pieces = new Map<string, Piece>();

  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };

  const takeApart = (raw: string): Piece => {
    const words: number[] = [];
    const runs: number[] = [];
    const parts: string[] = [];
    let joined = '';
    let isArrival = false;
    for (const { word, isRun, isSmallest } of wordSpans(raw)) {
      const isTelling = !fillerWords.has(word);
      words.push(numberOf(word));
      if (isTelling && isSmallest) parts.push(word);
      if (!isRun) continue;
      joined += word;
      if (isTelling) runs.push(numberOf(word));
      isArrival ||= arrivalWords.has(word);
    }
    return { words, runs, parts, joined, isArrival };
  };

  const pieceOf = (raw: string) => {
    let piece = pieces.get(raw);
    if (!piece) {
      piece = takeApart(raw);
      pieces.set(raw, piece);
    }
    return piece;
  };

  const eachPiece: WordTable['eachPiece'] = (text, visit) => {
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space < 0 ? text.length : space;
      if (to > from) visit(pieceOf(text.slice(from, to)));
      from = to + 1;
    }
  };

  return { numbers, numberOf, eachPiece };
}
