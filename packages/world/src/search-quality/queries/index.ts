import { acronym } from './acronym.ts';
import { exact } from './exact.ts';
import { order } from './order.ts';
import { prefix } from './prefix.ts';
import { sentence } from './sentence.ts';
import { split } from './split.ts';
import { synonym } from './synonym.ts';
import { typo } from './typo.ts';

/**
 * The labelled queries of each class, written from what a user means before any result was looked at.
 * One a line: `query = integration: Title | Title; integration` (an integration alone: any of its triggers).
 */
export const queryTables = {
  exact,
  order,
  typo,
  acronym,
  synonym,
  prefix,
  split,
  sentence,
} as const;

export type QueryClass = keyof typeof queryTables;
