import { arrivalWords, fillerWords } from './weights.ts';
import { type WordSpan, wordSpans } from './word-spans.ts';

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

/** Most pieces are one plain word: those are not worth taking apart. */
const PLAIN = /^([A-Z]?[a-z]+)[,.:;]?$/;

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
    const pieces: Piece[] = [];
    this.eachPiece(text, (piece) => pieces.push(piece));
    return pieces;
  }

  /** Visits the pieces without a list of them: forty thousand texts would leave as many behind. */
  eachPiece(text: string, visit: (piece: Piece) => void): void {
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space < 0 ? text.length : space;
      if (to > from) visit(this.#pieceOf(text.slice(from, to)));
      from = to + 1;
    }
  }

  #pieceOf(raw: string): Piece {
    let piece = this.#pieces.get(raw);
    if (!piece) {
      const plain = PLAIN.exec(raw)?.[1]?.toLowerCase();
      piece = plain === undefined ? this.#takeApart(raw) : this.#plainPiece(plain);
      this.#pieces.set(raw, piece);
    }
    return piece;
  }

  #plainPiece(word: string): Piece {
    const words = [this.numberOf(word)];
    const [runs, parts] = fillerWords.has(word) ? [[], []] : [words, [word]];
    return { words, runs, parts, joined: word, isArrival: arrivalWords.has(word) };
  }

  #takeApart(raw: string): Piece {
    const spans = wordSpans(raw);
    const runs = spans.filter(({ kind }) => kind === 'run');
    const telling = runs.filter(isTelling);
    return {
      words: [...new Set(spans.map(({ word }) => this.numberOf(word)))],
      runs: telling.map(({ word }) => this.numberOf(word)),
      parts: runs.flatMap((run) => partsOf(run, spans)).filter(isTelling).map(({ word }) => word),
      joined: runs.map(({ word }) => word).join(''),
      isArrival: telling.some(({ word }) => arrivalWords.has(word)),
    };
  }
}

function partsOf(run: WordSpan, spans: readonly WordSpan[]): readonly WordSpan[] {
  const parts = spans.filter(
    ({ kind, start, end }) => kind === 'part' && start >= run.start && end <= run.end,
  );
  return parts.length > 0 ? parts : [run];
}

function isTelling({ word }: WordSpan): boolean {
  return !fillerWords.has(word);
}
