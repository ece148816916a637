import type { Trigger } from '@trigger-picker/core';
import { type QueryClass, queryTables } from './queries/index.ts';

/** A query and the triggers that a user who types it may have meant. */
export interface LabelledQuery {
  readonly query: string;
  readonly class: QueryClass;
  readonly right: ReadonlySet<Trigger>;
}

/** Reads the tables against a catalog. A label that names no trigger of it is an error: it would never be hit. */
export function labelledQueries(triggers: readonly Trigger[]): readonly LabelledQuery[] {
  // `Object.entries` loses the keys' type; `queryTables` has no others.
  const tables = Object.entries(queryTables) as [QueryClass, string][];
  return tables.flatMap(([name, table]) =>
    table
      .trim()
      .split('\n')
      .map((line) => readLine(line, name, triggers)),
  );
}

function readLine(line: string, name: QueryClass, triggers: readonly Trigger[]): LabelledQuery {
  const [query = '', labels = ''] = line.split(' = ');
  return {
    query,
    class: name,
    right: new Set(labels.split('; ').flatMap((label) => readLabel(label, triggers))),
  };
}

function readLabel(label: string, triggers: readonly Trigger[]): readonly Trigger[] {
  const [integration = '', titles] = label.split(': ');
  const own = triggers.filter((trigger) => trigger.integration === integration);
  if (own.length === 0) throw new Error(`The label "${label}" names no integration.`);
  if (titles === undefined) return own;
  return titles.split(' | ').map((title) => {
    const [trigger, twin] = own.filter((candidate) => candidate.title === title);
    if (!trigger || twin)
      throw new Error(`The label "${integration}: ${title}" is not one trigger.`);
    return trigger;
  });
}
