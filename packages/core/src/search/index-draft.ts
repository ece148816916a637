import type { Integration, Trigger } from '../contract/catalog.ts';
import { findMeanings } from './find-meanings.ts';
import { findTriggers } from './find-triggers.ts';
import { ListsDraft } from './lists.ts';
import { inCategory, inDescription, inName, inTitle, mentionOf, placeOf } from './mentions.ts';
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

const textsPerStep = 64;

export function createIndexDraft(): IndexDraft {
  const table = createWordTable();
  const triggers: Trigger[] = [];
  const integrations: IndexedIntegration[] = [];
  const titleWords: number[] = [];
  const titleEnds: number[] = [];
  const arrivals: number[] = [];
  const mentions = new ListsDraft();
  /** Texts whose mentions come after those of titles and names in the list of each word. */
  const asides: [text: string, mention: number][] = [];

  const piecesOf = (text: string) => {
    const pieces: Piece[] = [];
    table.eachPiece(text, (piece) => pieces.push(piece));
    return pieces;
  };

  const addTitle = (place: number, title: string) => {
    table.eachPiece(title, ({ words, runs, isArrival }) => {
      for (const word of words) mentions.add(word, mentionOf(place, inTitle));
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
        names: [pieces.flatMap(({ runs }) => runs), ...joined.map((word) => [word])].map(
          (words) => new Uint32Array(words),
        ),
        from: triggers.length,
        to: triggers.length + count,
      });
      // Who types `new ticket` does not mean New Relic: such a word of a name counts only beside the others.
      const found = pieces.filter(({ isArrival }) => !isArrival || pieces.length === 1);
      const initials = initialsOf(pieces.flatMap(({ parts }) => parts)).map(table.numberOf);
      for (const word of [...joined, ...wordsOf(found), ...wordsOf(own), ...initials]) {
        mentions.add(word, mentionOf(place, inName));
      }
      asides.push([known?.category ?? '', mentionOf(place, inCategory)]);
    },

    addTrigger(trigger, otherTitle = '') {
      const place = triggers.push(trigger) - 1;
      arrivals.push(0);
      addTitle(place, trigger.title);
      addTitle(place, otherTitle);
      asides.push([trigger.description, mentionOf(place, inDescription)]);
    },

    *finish(synonyms) {
      for (const [text, mention] of asides) {
        table.eachPiece(text, ({ runs, words }) => {
          // A piece that is nothing but fillers has no runs: nobody looks for "the" in a description.
          if (runs.length > 0) for (const word of words) mentions.add(word, mention);
        });
        if (placeOf(mention) % textsPerStep === 0) yield;
      }
      const meanings = findMeanings(synonyms, table);
      yield;
      const vocabulary = createVocabulary(table.numbers);
      yield;
      const index: SearchIndex = {
        triggers,
        integrations,
        vocabulary,
        mentions: mentions.pack(table.numbers.size),
        titleWords: Uint32Array.from(titleWords),
        titleEnds: Uint32Array.from(titleEnds),
        arrivals,
        meanings,
        search: (query, options) => findTriggers(index, query, options),
      };
      return index;
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
