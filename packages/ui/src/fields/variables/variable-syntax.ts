import type { Variable, VariableGroup, VariableMatch, VariableProps } from './variable-props.ts';

/** The host's variables, and how texts name them. */
export interface VariableSyntax {
  readonly variables: readonly Variable[];
  find(id: string): Variable | undefined;
  format(variable: Variable): string;
  /** In order, none over another. */
  parse(text: string): readonly VariableMatch[];
}

/** Reads a form's props about variables; `undefined`: there are none. */
export function toVariableSyntax({
  variables: given = [],
  formatVariable = formatInBraces,
  parseVariables,
}: VariableProps): VariableSyntax | undefined {
  const variables = given.flatMap(ungroup);
  if (variables.length === 0) return undefined;
  const byId = new Map(variables.map((variable) => [variable.id, variable]));
  const parse = parseVariables ?? occurrencesOf(variables, formatVariable);
  return {
    variables,
    find: (id) => byId.get(id),
    format: formatVariable,
    parse: (text) => apart(parse(text), text.length),
  };
}

function formatInBraces({ id, path }: Variable): string {
  return `{{${path ?? id}}}`;
}

function ungroup(entry: Variable | VariableGroup): readonly Variable[] {
  if (!('variables' in entry)) return [entry];
  return entry.variables.map((variable) => ({ ...variable, group: entry.label }));
}

function occurrencesOf(variables: readonly Variable[], format: (variable: Variable) => string) {
  const ids = new Map(variables.map((variable) => [format(variable), variable.id]));
  ids.delete('');
  // Longer ones first: `$name` must not be found in `$nameOfCompany`.
  const texts = [...ids.keys()].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  return (text: string): readonly VariableMatch[] =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      id: ids.get(found) ?? found,
    }));
}

/** What a host's parser found, in order and inside the text: of two that overlap, the first counts. */
function apart(matches: readonly VariableMatch[], length: number): readonly VariableMatch[] {
  let end = 0;
  return [...matches]
    .sort((left, right) => left.start - right.start)
    .filter((match) => {
      const isSound = match.start >= end && match.end > match.start && match.end <= length;
      if (isSound) end = match.end;
      return isSound;
    });
}
