import type { Integration, Trigger } from '../contract/catalog.ts';
import { findMeanings } from './find-meanings.ts';
import { inCategory, inDescription, inName, inTitle, mentionOf } from './mentions.ts';
import type { IndexedIntegration, SearchIndex } from './search-index.ts';
import type { Synonyms } from './synonyms.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordTable, type Piece } from './word-table.ts';

/** An index while it is being built. */
export interface IndexDraft {
  /** Starts an integration that `count` triggers will follow. */
  addIntegration(name: string, known: Integration | undefined, count: number): void;
  /** Adds a trigger of the integration that was started last. */
  addTrigger(trigger: Trigger, otherTitle: string | undefined): void;
  /** Puts the words in order and packs the lists, in steps: each takes a few milliseconds for 20,000 triggers. */
  finish(synonyms: Synonyms): Generator<void, SearchIndex>;
}

export function createIndexDraft(): IndexDraft {
  const table = createWordTable();
  const triggers: Trigger[] = [];
  const integrations: IndexedIntegration[] = [];
  const titleWords: number[] = [];
  const titleEnds: number[] = [];
  const arrivals: number[] = [];
  const mentions: number[][] = [];
  const asides: number[][] = [];
  let categoryWords: readonly number[] = [];

  const addTo = (lists: number[][], word: number, mention: number) => {
    const list = lists[word];
    if (list) list.push(mention);
    else lists[word] = [mention];
  };

  const piecesOf = (text: string) => {
    const pieces: Piece[] = [];
    table.eachPiece(text, (piece) => pieces.push(piece));
    return pieces;
  };

  const addTitle = (place: number, title: string) => {
    table.eachPiece(title, ({ words, runs, isArrival }) => {
      for (const word of words) addTo(mentions, word, mentionOf(place, inTitle));
      for (const word of runs) titleWords.push(word);
      if (isArrival) arrivals[place] = 1;
    });
    titleEnds.push(titleWords.length);
  };

  return {
    addIntegration(name, known, count) {
      const pieces = piecesOf(known?.title ?? name);
      const own = piecesOf(name);
      const joined = [pieces, own].map((all) =>
        table.numberOf(all.map((piece) => piece.joined).join('')),
      );
      const place = integrations.length;
      integrations.push({
        names: [pieces.flatMap(({ runs }) => runs), ...joined.map((word) => [word])],
        from: triggers.length,
        to: triggers.length + count,
      });
      // Who types `new ticket` does not mean New Relic: such a word of a name counts only beside the others.
      const found = pieces.filter(({ isArrival }) => !isArrival || pieces.length === 1);
      for (const word of new Set([...joined, ...wordsOf(found), ...wordsOf(own)])) {
        addTo(mentions, word, mentionOf(place, inName));
      }
      for (const word of initialsOf(pieces.flatMap(({ parts }) => parts))) {
        addTo(mentions, table.numberOf(word), mentionOf(place, inName));
      }
      categoryWords = wordsOf(piecesOf(known?.category ?? ''));
    },

    addTrigger(trigger, otherTitle = '') {
      const place = triggers.push(trigger) - 1;
      arrivals.push(0);
      addTitle(place, trigger.title);
      addTitle(place, otherTitle);
      for (const word of categoryWords) addTo(asides, word, mentionOf(place, inCategory));
      table.eachPiece(trigger.description, ({ runs, words }) => {
        // A piece that is nothing but fillers has no runs: nobody looks for "the" in a description.
        if (runs.length === 0) return;
        for (const word of words) addTo(asides, word, mentionOf(place, inDescription));
      });
    },

    *finish(synonyms) {
      const meanings = findMeanings(synonyms, table);
      yield;
      const vocabulary = createVocabulary(table.numbers);
      yield;
      const pack = (lists: number[][]) =>
        Array.from(table.numbers.values(), (word) => new Uint32Array(lists[word] ?? []));
      return {
        triggers,
        integrations,
        vocabulary,
        mentions: pack(mentions),
        asides: pack(asides),
        titleWords: Uint32Array.from(titleWords),
        titleEnds: Uint32Array.from(titleEnds),
        arrivals,
        meanings,
      };
    },
  };
}

function wordsOf(pieces: readonly Piece[]): number[] {
  return pieces.flatMap(({ words }) => words);
}

/** What `gcal`, `gsc` and `gs` are starts of: `gcalendar`; `gsearch` and `gsconsole`. */
function initialsOf(parts: readonly string[]): string[] {
  return parts.slice(1).map((part, at) => {
    const before = parts.slice(0, at + 1).map(([letter]) => letter);
    return before.join('') + part;
  });
}
