import type { Trigger } from '../contract/catalog.ts';
import { coverage } from './coverage.ts';
import { matchQuery, type QueryWord } from './match-query.ts';
import { readQuery, type TypedWord } from './read-query.ts';
import { type QueryScores, scoreQuery } from './score-query.ts';
import type { SearchOptions, SearchResult } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import { arrivalBonus, hasTitleBonus, isTitleBonus } from './weights.ts';
import { withinReach } from './within-reach.ts';

/** Scores that hold for the triggers in which `needed` words are found. */
interface Candidates extends QueryScores {
  readonly query: readonly QueryWord[];
  readonly needed: number;
}

/** What `searchTriggers` does: loaded with the index, as nothing can be searched before. */
export function findTriggers(
  index: SearchIndex,
  query: string,
  options: SearchOptions,
): SearchResult {
  return rank(index, findCandidates(index, readQuery(query)), options);
}

/** Triggers with every word; else with every word or one like it; else with most of them. */
function findCandidates(index: SearchIndex, typed: readonly TypedWord[]): Candidates {
  const strict = scoreWith(index, typed, false);
  if (strict.most === strict.needed) return strict;
  const forgiving = scoreWith(index, typed, true);
  return { ...forgiving, needed: Math.max(forgiving.most, Math.ceil(forgiving.needed / 2)) };
}

function scoreWith(
  index: SearchIndex,
  typed: readonly TypedWord[],
  forgiving: boolean,
): Candidates {
  const query = matchQuery(index, typed, forgiving);
  return { query, needed: query.length, ...scoreQuery(index, query, forgiving) };
}

function rank(
  index: SearchIndex,
  { query, needed, sums: scores, found, places, fits }: Candidates,
  { limit = 200, accept, boost }: SearchOptions,
): SearchResult {
  const { triggers, arrivals } = index;
  const accepted: number[] = [];
  for (const at of places) {
    const trigger = triggers[at] as Trigger; // Places are those of `triggers`, here and below.
    if (found[at] !== needed || accept?.(trigger) === false) continue;
    scores[at] = (scores[at] ?? 0) + (boost?.(trigger) || 0);
    accepted.push(at);
  }
  const likely = withinReach(accepted, scores, limit, isTitleBonus + arrivalBonus);
  for (const at of likely) {
    const title = titleBonus(index, at * 2, fits, query.length);
    const other = titleBonus(index, at * 2 + 1, fits, query.length);
    const arrival = (arrivals[at] ?? 0) * arrivalBonus;
    scores[at] = (scores[at] ?? 0) + Math.max(title, other) + arrival;
  }
  const hits = withinReach(likely, scores, limit)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, limit)
    .map((at) => ({ trigger: triggers[at] as Trigger, score: scores[at] ?? 0 }));
  return { hits, total: accepted.length };
}

function titleBonus(
  { titleWords, titleEnds }: SearchIndex,
  title: number,
  fits: Float32Array,
  asked: number,
): number {
  const from = titleEnds[title - 1] ?? 0;
  const to = titleEnds[title] ?? 0;
  const covered = coverage(fits, titleWords, from, to);
  return covered === 1 && to - from === asked ? isTitleBonus : covered * covered * hasTitleBonus;
}
