import type { Trigger } from '../contract/catalog.ts';
import { bestPlaces } from './best-places.ts';
import { hasItems } from './lists.ts';
import { matchQuery, type QueryWord } from './match-word.ts';
import { readQuery, type TypedWord } from './read-query.ts';
import { type QueryScores, scoreQuery } from './score-query.ts';
import type { SearchIndex } from './search-index.ts';
import { titleBonusFor } from './title-bonus.ts';
import { bonuses } from './weights.ts';

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

/** Scores that hold for the triggers in which at least `needed` words are found. */
interface Candidates extends QueryScores {
  readonly query: readonly QueryWord[];
  readonly needed: number;
}

/** Finds triggers by words in any order, prefixes, abbreviations, synonyms and with slips of the finger. */
export function searchTriggers(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  const typed = readQuery(query);
  if (typed.length === 0) return { hits: [], total: 0 };
  return rank(index, findCandidates(index, typed), options);
}

/** Triggers with every word; else with every word or one like it; else with most of them. */
function findCandidates(index: SearchIndex, typed: readonly TypedWord[]): Candidates {
  const strict = scoreWith(index, typed, false);
  if (strict.most === strict.query.length) return strict;
  const forgiving = scoreWith(index, typed, true);
  return { ...forgiving, needed: Math.max(forgiving.most, Math.ceil(forgiving.query.length / 2)) };
}

function scoreWith(index: SearchIndex, typed: readonly TypedWord[], forgiving: boolean): Candidates {
  const query = matchQuery(index, typed, forgiving);
  return { query, needed: query.length, ...scoreQuery(index, query) };
}

function rank(
  index: SearchIndex,
  { query, needed, sums, found, nameBonuses, fits }: Candidates,
  { limit = 200, accept, boost }: SearchOptions,
): SearchResult {
  const titleBonus = titleBonusFor(query, fits);
  const places: number[] = [];
  index.integrations.forEach(({ from, to }, integration) => {
    for (let at = from; at < to; at++) {
      if (found[at] !== needed) continue;
      const trigger = index.triggers[at];
      if (!trigger || (accept && !accept(trigger))) continue;
      const title = titleBonus(index.titleWords, at);
      const alternate = hasItems(index.alternateWords, at) ? titleBonus(index.alternateWords, at) : title;
      const arrival = (index.arrivals[at] ?? 0) * bonuses.arrival;
      const own = Math.max(title, alternate) + arrival + (nameBonuses[integration] ?? 0) + (boost?.(trigger) ?? 0);
      sums[at] = (sums[at] ?? 0) + own;
      places.push(at);
    }
  });
  const hits = bestPlaces(places, sums, limit).map((at) => ({
    trigger: index.triggers[at] as Trigger, // `places` holds only places of the index.
    score: sums[at] ?? 0,
  }));
  return { hits, total: places.length };
}
