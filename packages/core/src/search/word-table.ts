import { fillerWords, arrivalWords } from './weights.ts';
import { type WordSpan, wordSpans } from './word-spans.ts';

/** What one piece of a text between spaces is found by, as numbers of words. */
interface Piece {
  /** All of its words. */
  readonly words: readonly number[];
  /** Those written out, without fillers, in order. */
  readonly runs: readonly number[];
  readonly isArrival: boolean;
}

/** Numbers every word as it first occurs. Each distinct piece of text is taken apart once: catalogs repeat themselves. */
export class WordTable {
  readonly #numbers = new Map<string, number>();
  readonly #pieces = new Map<string, Piece>();

  get words(): string[] {
    return [...this.#numbers.keys()];
  }

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const made = this.#numbers.size;
    this.#numbers.set(word, made);
    return made;
  }

  has(word: string): boolean {
    return this.#numbers.has(word);
  }

  piecesOf(text: string): Piece[] {
    return text.split(' ').map((raw) => this.#pieceOf(raw));
  }

  #pieceOf(raw: string): Piece {
    const known = this.#pieces.get(raw);
    if (known) return known;
    const spans = wordSpans(raw);
    const telling = spans.filter(({ word, kind }) => kind === 'run' && !fillerWords.has(word));
    const number = ({ word }: WordSpan) => this.numberOf(word);
    const made = {
      words: [...new Set(spans.map(number))],
      runs: telling.map(number),
      isArrival: telling.some(({ word }) => arrivalWords.has(word)),
    };
    this.#pieces.set(raw, made);
    return made;
  }
}
