import type { Integration, Trigger } from '../contract/catalog.ts';
import { ListsDraft } from './lists.ts';
import { resolveMeanings } from './resolve-meanings.ts';
import type { IndexedIntegration, SearchIndex } from './search-index.ts';
import type { Synonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Piece, WordTable } from './word-table.ts';

/** An index while it is being built: words are numbered as they come, and renumbered in order at the end. */
export class IndexDraft {
  readonly #table = new WordTable();
  readonly #triggers: Trigger[] = [];
  readonly #integrations: IndexedIntegration[] = [];
  readonly #arrivals: number[] = [];
  readonly #titles = new ListsDraft();
  readonly #descriptions = new ListsDraft();
  readonly #names = new ListsDraft();
  readonly #categories = new ListsDraft();
  readonly #titleWords = new ListsDraft();
  readonly #alternateWords = new ListsDraft();

  /** Starts an integration that `count` triggers will follow. */
  addIntegration(name: string, known: Integration | undefined, count: number): void {
    const title = known?.title ?? name;
    const place = this.#integrations.length;
    const from = this.#triggers.length;
    const pieces = this.#table.piecesOf(title);
    const own = this.#table.piecesOf(name);
    const names = [
      pieces.flatMap(({ runs }) => runs),
      [this.#table.numberOf(joinedOf(pieces))],
      [this.#table.numberOf(joinedOf(own))],
    ];
    const words = pieces.flatMap(({ parts }) => parts);
    this.#integrations.push({ words, names, from, to: from + count });
    // Who types `new ticket` does not mean New Relic: such a word of a name counts only beside the others.
    const telling = pieces.filter(({ isArrival }) => !isArrival || pieces.length === 1);
    const found = new Set([...wordsOf(telling), ...wordsOf(own), ...names.slice(1).flat()]);
    for (const word of found) this.#names.add(word, place);
    const category = this.#table.piecesOf(known?.category ?? '');
    for (const word of wordsOf(category)) this.#categories.add(word, place);
  }

  /** Gives how many triggers there are before it. */
  addTrigger(trigger: Trigger, alternateTitle: string | undefined): number {
    const place = this.#triggers.push(trigger) - 1;
    this.#addTitle(place, trigger.title, this.#titleWords);
    if (alternateTitle) this.#addTitle(place, alternateTitle, this.#alternateWords);
    this.#table.eachPiece(trigger.description, ({ runs, words }) => {
      // A piece that is nothing but fillers has no runs: nobody looks for "the" in a description.
      if (runs.length > 0) for (const word of words) this.#descriptions.add(word, place);
    });
    return place;
  }

  /** Puts the words in order and packs the lists, in steps: each takes a few milliseconds for 20,000 triggers. */
  *finish(synonyms: Synonyms): Generator<void, SearchIndex> {
    const meanings = resolveMeanings(synonyms, this.#table);
    const unsorted = this.#table.words;
    const words = [...unsorted].sort();
    yield;
    const vocabulary = new Vocabulary(words);
    const placeOf = new Map(words.map((word, place) => [word, place]));
    const ranks = Uint32Array.from(unsorted, (word) => placeOf.get(word) ?? 0);
    const rankOf = (number: number) => ranks[number] ?? 0;
    yield;
    const byWord = (draft: ListsDraft) => draft.renumber('owners', ranks).pack(words.length);
    const byTrigger = (draft: ListsDraft) =>
      draft.renumber('items', ranks).pack(this.#triggers.length);
    const titles = byWord(this.#titles);
    yield;
    const descriptions = byWord(this.#descriptions);
    yield;
    const titleWords = byTrigger(this.#titleWords);
    yield;
    return {
      triggers: this.#triggers,
      integrations: this.#integrations.map((integration) => ({
        ...integration,
        names: integration.names.map((called) => called.map(rankOf)),
      })),
      vocabulary,
      titles,
      descriptions,
      names: byWord(this.#names),
      categories: byWord(this.#categories),
      titleWords,
      alternateWords: byTrigger(this.#alternateWords),
      arrivals: Uint8Array.from(this.#arrivals),
      meanings: new Map(
        meanings.map(([word, own]) => [
          rankOf(word),
          own.map((meaning) => ({ ...meaning, phrase: meaning.phrase.map(rankOf) })),
        ]),
      ),
    };
  }

  #addTitle(place: number, title: string, inOrder: ListsDraft): void {
    this.#table.eachPiece(title, ({ words, runs, isArrival }) => {
      for (const word of words) this.#titles.add(word, place);
      for (const word of runs) inOrder.add(place, word);
      if (isArrival) this.#arrivals[place] = 1;
    });
    this.#arrivals[place] ??= 0;
  }
}

/** `googlecalendar`: without the spaces and signs between. */
function joinedOf(pieces: readonly Piece[]): string {
  return pieces.map(({ joined }) => joined).join('');
}

function wordsOf(pieces: readonly Piece[]): number[] {
  return pieces.flatMap(({ words }) => words);
}
