import type { Trigger } from '../contract/catalog.ts';
import type { SearchIndex } from './build-index.ts';
import { queryWords } from './fold.ts';
import { matchWord, type QueryWord } from './match-word.ts';
import type { WordMatch } from './vocabulary.ts';
import {
  bonuses,
  fieldWeights,
  fillerWords,
  matchQuality,
  penaltyPerUnaskedWord,
} from './weights.ts';

/** What a search may be narrowed and steered by. */
export interface SearchOptions {
  /** Hits that are returned; `total` counts them all. @default 200 */
  readonly limit?: number;
  /** Narrows the search: the same matcher, over fewer triggers. */
  readonly accept?: (trigger: Trigger) => boolean;
  /** Added to the score of a trigger, for what this user prefers. A whole word is worth about 1: keep it under 0.2. */
  readonly boost?: (trigger: Trigger) => number;
}

/** A trigger that was found. */
export interface SearchHit {
  readonly trigger: Trigger;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/** The best hits first, and how many there are in all. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** Finds triggers by words in any order, prefixes, abbreviations, synonyms and with slips of the finger. */
export function searchTriggers(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  const words = askedWords(query);
  if (words.length === 0) return { hits: [], total: 0 };
  const strict = scoreAll(index, joinedWhereKnown(index, words), false);
  const scores = strict ?? scoreAll(index, words, true) ?? new Float32Array(index.triggers.length);
  return collect(index, scores, words, options);
}

/** The words that say something; when none does, those that were typed. */
function askedWords(query: string): string[] {
  const words = queryWords(query).slice(0, 12);
  const telling = words.filter((word) => !fillerWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** `air table` for Airtable: neighbours that are one word of the catalog, but not two. */
function joinedWhereKnown(index: SearchIndex, words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next] = [words[at], words[at + 1]];
    const pair = next === undefined ? '' : word + next;
    const isOne = pair !== '' && index.vocabulary.startingWith(pair).length > 0;
    const areTwo =
      next !== undefined &&
      index.vocabulary.indexOf(word) >= 0 &&
      index.vocabulary.startingWith(next).length > 0;
    joined.push(isOne && !areTwo ? pair : word);
    if (isOne && !areTwo) at++;
  }
  return joined;
}

/** Scores the triggers in which every word is found; forgiving, those in which most are. `undefined`: there are none. */
function scoreAll(
  index: SearchIndex,
  words: readonly string[],
  forgiving: boolean,
): Float32Array | undefined {
  const count = index.triggers.length;
  const sums = new Float32Array(count);
  const found = new Uint8Array(count);
  const scratch = new Float32Array(count);
  let most = 0;
  for (const word of words) {
    scratch.fill(0);
    scoreWord(index, matchWord(index, word, forgiving), scratch);
    for (let at = 0; at < count; at++) {
      const score = scratch[at] ?? 0;
      if (score === 0) continue;
      sums[at] = (sums[at] ?? 0) + score;
      found[at] = (found[at] ?? 0) + 1;
      most = Math.max(most, found[at] ?? 0);
    }
  }
  const needed = forgiving
    ? Math.max(1, Math.min(most, words.length), Math.ceil(words.length / 2))
    : words.length;
  if (most < needed) return undefined;
  for (let at = 0; at < count; at++) if ((found[at] ?? 0) < needed) sums[at] = 0;
  return sums;
}

/** The best that one word of the query scores in each trigger. */
function scoreWord(index: SearchIndex, word: QueryWord, scores: Float32Array): void {
  const deep = word.typed.length > 2;
  for (const match of word.words) scoreMatch(index, match, deep, scores);
  for (const place of word.acronyms) {
    raiseRange(index, place, matchQuality.acronym * fieldWeights.integration, scores);
  }
  for (const phrase of word.phrases) scorePhrase(index, phrase, scores);
}

function scoreMatch(
  index: SearchIndex,
  { word, quality }: WordMatch,
  deep: boolean,
  scores: Float32Array,
): void {
  const postings = index.postings[word];
  if (!postings) return;
  for (const place of postings.integrations)
    raiseRange(index, place, quality * fieldWeights.integration, scores);
  for (const at of postings.titles) raise(scores, at, quality * fieldWeights.title);
  // One or two letters occur in nearly every description: they would find everything and say nothing.
  if (!deep) return;
  for (const place of postings.categories)
    raiseRange(index, place, quality * fieldWeights.category, scores);
  for (const at of postings.descriptions) raise(scores, at, quality * fieldWeights.description);
}

/** A phrase is found where all of its words are. */
function scorePhrase(index: SearchIndex, phrase: readonly WordMatch[], scores: Float32Array): void {
  const least = new Float32Array(scores.length).fill(Number.POSITIVE_INFINITY);
  const scratch = new Float32Array(scores.length);
  for (const match of phrase) {
    scratch.fill(0);
    scoreMatch(index, match, false, scratch);
    for (let at = 0; at < least.length; at++)
      least[at] = Math.min(least[at] ?? 0, scratch[at] ?? 0);
  }
  for (let at = 0; at < least.length; at++) raise(scores, at, least[at] ?? 0);
}

function raiseRange(index: SearchIndex, place: number, score: number, scores: Float32Array): void {
  const integration = index.integrations[place];
  if (!integration) return;
  for (let at = integration.from; at < integration.to; at++) raise(scores, at, score);
}

function raise(scores: Float32Array, at: number, score: number): void {
  if (score > (scores[at] ?? 0)) scores[at] = score;
}

function collect(
  index: SearchIndex,
  scores: Float32Array,
  words: readonly string[],
  { limit = 200, accept, boost }: SearchOptions,
): SearchResult {
  const joined = words.join('');
  const nameBonuses = index.integrations.map(({ joined: name }) => nameBonus(name, joined));
  const places: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    const trigger = index.triggers[at];
    if (score === 0 || !trigger || (accept && !accept(trigger))) continue;
    const own =
      titleBonus(index, at, joined, words.length) +
      (nameBonuses[index.integrationOf[at] ?? 0] ?? 0);
    scores[at] = score + own + (boost?.(trigger) ?? 0);
    places.push(at);
  }
  const hits = bestPlaces(places, scores, limit).map((at) => ({
    trigger: index.triggers[at] as Trigger, // `places` holds only places of the index.
    score: scores[at] ?? 0,
  }));
  return { hits, total: places.length };
}

function nameBonus(name: string, joined: string): number {
  if (name === joined) return bonuses.integrationName;
  return name.startsWith(joined) ? bonuses.integrationPrefix : 0;
}

function titleBonus(index: SearchIndex, at: number, joined: string, asked: number): number {
  const title = index.joinedTitles[at] ?? '';
  const penalty = penaltyPerUnaskedWord * Math.max(0, (index.titleLengths[at] ?? 0) - asked);
  if (title === joined) return bonuses.titleExact;
  if (title.startsWith(joined)) return bonuses.titlePrefix - penalty;
  return (asked > 1 && title.includes(joined) ? bonuses.phrase : 0) - penalty;
}

/** The best `limit` places in order; equal scores stay in the order of the catalog. */
function bestPlaces(places: number[], scores: Float32Array, limit: number): number[] {
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  if (places.length <= limit * 4) return places.sort(byScore).slice(0, limit);
  // Sorting twenty thousand places to show a screenful costs more than the search: find the bar first.
  const bar = barFor(places, scores, limit);
  return places
    .filter((at) => (scores[at] ?? 0) >= bar)
    .sort(byScore)
    .slice(0, limit);
}

/** A score that at least `limit` places reach, from a histogram of 64 bins. */
function barFor(places: readonly number[], scores: Float32Array, limit: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const at of places) {
    low = Math.min(low, scores[at] ?? 0);
    high = Math.max(high, scores[at] ?? 0);
  }
  const width = (high - low) / 64 || 1;
  const bins = new Uint32Array(65);
  for (const at of places) {
    const bin = Math.floor(((scores[at] ?? 0) - low) / width);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let reached = 0;
  for (let bin = 64; bin >= 0; bin--) {
    reached += bins[bin] ?? 0;
    if (reached >= limit) return low + bin * width - width * 1e-3;
  }
  return low;
}
