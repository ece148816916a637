import type { Integration, Trigger } from '../contract/catalog.ts';
import { wordSpans, wordsOf } from './fold.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the index is built from. */
export interface SearchSource {
  readonly triggers: readonly Trigger[];
  readonly integrations: readonly Integration[];
}

/** Where a word occurs: triggers by their place in the index, integrations by theirs. */
export interface Postings {
  readonly titles: number[];
  readonly descriptions: number[];
  readonly integrations: number[];
  readonly categories: number[];
}

/** An integration of the index, whose triggers stand side by side. */
export interface IndexedIntegration {
  readonly name: string;
  /** Folded, without spaces or signs: `googlecalendar`. */
  readonly joined: string;
  /** The words of its title in order, for acronyms. */
  readonly words: readonly string[];
  /** Its first trigger, and the place after its last one. */
  readonly from: number;
  readonly to: number;
}

/** A catalog prepared for searching. Build it once for each catalog; it is never changed. */
export interface SearchIndex {
  /** In the order of the index: grouped by integration. */
  readonly triggers: readonly Trigger[];
  readonly integrations: readonly IndexedIntegration[];
  /** For each trigger, the place of its integration. */
  readonly integrationOf: Uint32Array;
  /** For each trigger, its title folded and joined, and how many words it has. */
  readonly joinedTitles: readonly string[];
  readonly titleLengths: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** By the place of the word in the vocabulary. */
  readonly postings: readonly Postings[];
}

/** Prepares a catalog for `searchTriggers`. Pure; costs about as much as reading every title and description once. */
export function buildSearchIndex({ triggers, integrations }: SearchSource): SearchIndex {
  const words = new Map<string, Postings>();
  const groups = groupByIntegration(triggers);
  const known = new Map(integrations.map((integration) => [integration.name, integration]));
  const indexed: IndexedIntegration[] = [];
  const ordered: Trigger[] = [];

  for (const [name, group] of groups) {
    const title = known.get(name)?.title ?? name;
    const place = indexed.length;
    indexed.push({
      name,
      joined: joinWords(title),
      words: titleWords(title),
      from: ordered.length,
      to: ordered.length + group.length,
    });
    for (const word of integrationWords(name, title))
      postingsOf(words, word).integrations.push(place);
    for (const word of wordsOf(known.get(name)?.category ?? '')) {
      postingsOf(words, word).categories.push(place);
    }
    for (const trigger of group) addTrigger(words, trigger, ordered);
  }

  const vocabulary = new Vocabulary(words.keys());
  return {
    triggers: ordered,
    integrations: indexed,
    integrationOf: placesOf(indexed, ordered.length),
    joinedTitles: ordered.map((trigger) => joinWords(trigger.title)),
    titleLengths: Uint8Array.from(ordered, (trigger) =>
      Math.min(255, titleWords(trigger.title).length),
    ),
    vocabulary,
    postings: vocabulary.words.map((word) => postingsOf(words, word)),
  };
}

/** Folded, without spaces or signs. */
export function joinWords(text: string): string {
  return titleWords(text).join('');
}

function addTrigger(words: Map<string, Postings>, trigger: Trigger, ordered: Trigger[]): void {
  const place = ordered.push(trigger) - 1;
  for (const word of wordsOf(trigger.title)) postingsOf(words, word).titles.push(place);
  for (const word of wordsOf(trigger.description)) postingsOf(words, word).descriptions.push(place);
}

function groupByIntegration(triggers: readonly Trigger[]): Map<string, Trigger[]> {
  const groups = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const group = groups.get(trigger.integration);
    if (group) group.push(trigger);
    else groups.set(trigger.integration, [trigger]);
  }
  return groups;
}

/** The title's words, the vendor's name, and both written as one word: `google`, `calendar`, `googlecalendar`. */
function integrationWords(name: string, title: string): Set<string> {
  return new Set([...wordsOf(title), ...wordsOf(name), joinWords(title)].filter(Boolean));
}

/** The finest words in order: `GitHub` gives `git`, `hub`. */
function titleWords(text: string): string[] {
  const spans = wordSpans(text);
  const isWhole = (at: number) => {
    const [span, next] = [spans[at], spans[at + 1]];
    return span && next && next.start === span.start && next.end < span.end;
  };
  return spans.filter((_, at) => !isWhole(at)).map((span) => span.word);
}

function postingsOf(words: Map<string, Postings>, word: string): Postings {
  const found = words.get(word);
  if (found) return found;
  const made: Postings = { titles: [], descriptions: [], integrations: [], categories: [] };
  words.set(word, made);
  return made;
}

function placesOf(integrations: readonly IndexedIntegration[], count: number): Uint32Array {
  const places = new Uint32Array(count);
  integrations.forEach(({ from, to }, place) => {
    places.fill(place, from, to);
  });
  return places;
}
