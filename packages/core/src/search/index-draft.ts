import type { Integration, Trigger } from '../contract/catalog.ts';
import { ListsDraft } from './lists.ts';
import { resolveMeanings } from './resolve-meanings.ts';
import type { IndexedIntegration, SearchIndex } from './search-index.ts';
import type { Synonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { fillerWords } from './weights.ts';
import { WordTable } from './word-table.ts';
import { runsOf, wordSpans } from './word-spans.ts';

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
    const names = [
      pieces.flatMap(({ runs }) => runs),
      [this.#table.numberOf(joinedRuns(title))],
      [this.#table.numberOf(joinedRuns(name))],
    ];
    const words = finestWords(title).filter((word) => !fillerWords.has(word));
    this.#integrations.push({ words, names, from, to: from + count });
    // Who types `new ticket` does not mean New Relic: such a word of a name counts only beside the others.
    const telling = pieces.filter(({ isArrival }) => !isArrival || pieces.length === 1);
    const joined = [...names.slice(1).flat(), ...this.#wordsOf(name)];
    const found = new Set([...telling.flatMap(({ words }) => words), ...joined]);
    for (const word of found) this.#names.add(word, place);
    for (const word of this.#wordsOf(known?.category ?? '')) this.#categories.add(word, place);
  }

  addTrigger(trigger: Trigger, alternateTitle: string | undefined): void {
    const place = this.#triggers.push(trigger) - 1;
    this.#addTitle(place, trigger.title, this.#titleWords);
    if (alternateTitle) this.#addTitle(place, alternateTitle, this.#alternateWords);
    for (const { runs, words } of this.#table.piecesOf(trigger.description)) {
      // A piece that is nothing but fillers has no runs: nobody looks for "the" in a description.
      if (runs.length > 0) for (const word of words) this.#descriptions.add(word, place);
    }
  }

  /** Puts the words in order and packs the lists, in steps: each takes a few milliseconds for 20,000 triggers. */
  *finish(synonyms: Synonyms): Generator<void, SearchIndex> {
    const meanings = resolveMeanings(synonyms, this.#table);
    const unsorted = this.#table.words;
    const words = [...unsorted].sort();
    yield;
    const vocabulary = new Vocabulary(words);
    const ranks = new Map(words.map((word, rank) => [word, rank]));
    const rankOf = Uint32Array.from(unsorted, (word) => ranks.get(word) ?? 0);
    const renumber = (number: number) => rankOf[number] ?? 0;
    yield;
    const byWord = (draft: ListsDraft) => draft.pack(words.length, renumber);
    const byTrigger = (draft: ListsDraft) =>
      draft.pack(this.#triggers.length, undefined, renumber);
    const titles = byWord(this.#titles);
    yield;
    const descriptions = byWord(this.#descriptions);
    yield;
    const titleWords = byTrigger(this.#titleWords);
    const alternateWords = byTrigger(this.#alternateWords);
    yield;
    return {
      triggers: this.#triggers,
      integrations: this.#integrations.map((integration) => ({
        ...integration,
        names: integration.names.map((called) => called.map(renumber)),
      })),
      vocabulary,
      titles,
      descriptions,
      names: byWord(this.#names),
      categories: byWord(this.#categories),
      titleWords,
      alternateWords,
      arrivals: Uint8Array.from(this.#arrivals),
      meanings: new Map(
        meanings.map(([word, own]) => [
          renumber(word),
          own.map((meaning) => ({ ...meaning, phrase: meaning.phrase.map(renumber) })),
        ]),
      ),
    };
  }

  #addTitle(place: number, title: string, inOrder: ListsDraft): void {
    for (const { words, runs, isArrival } of this.#table.piecesOf(title)) {
      for (const word of words) this.#titles.add(word, place);
      for (const word of runs) inOrder.add(place, word);
      if (isArrival) this.#arrivals[place] = 1;
    }
    this.#arrivals[place] ??= 0;
  }

  #wordsOf(text: string): number[] {
    return this.#table.piecesOf(text).flatMap(({ words }) => words);
  }
}

/** `googlecalendar`: every word, without the spaces and signs between. */
function joinedRuns(text: string): string {
  return runsOf(text).join('');
}

/** `GitHub Actions` gives `git`, `hub`, `actions`. */
function finestWords(text: string): string[] {
  const spans = wordSpans(text);
  const isTakenApart = (start: number, end: number) =>
    spans.some((span) => span.kind === 'part' && span.start >= start && span.end <= end);
  return spans
    .filter(({ kind, start, end }) => kind === 'part' || (kind === 'run' && !isTakenApart(start, end)))
    .map(({ word }) => word);
}
