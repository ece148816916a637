import type { Variable } from './variable-props.ts';

/** Variables of one group. */
export interface VariableSection {
  /** `undefined`: they belong to nothing. */
  readonly label: string | undefined;
  readonly variables: readonly Variable[];
}

/** What a query finds. */
export interface MatchedVariables {
  readonly sections: readonly VariableSection[];
  /** The same in one row, as the keys go through them. */
  readonly rows: readonly Variable[];
  /** How many more there are than a list shows. */
  readonly more: number;
}

/** How many variables a list shows at once: the rest is found by typing. */
const MOST_ROWS = 50;

/** The variables whose label, path or group has each word of the query; those whose label has them come first. */
export function matchVariables(variables: readonly Variable[], query: string): MatchedVariables {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const named: Variable[] = [];
  const others: Variable[] = [];
  for (const variable of variables) {
    const { label, path = '', group = '' } = variable;
    if (holds(label, words)) named.push(variable);
    else if (holds(`${label} ${path} ${group}`, words)) others.push(variable);
  }
  const found = [...named, ...others];
  const shown = found.slice(0, MOST_ROWS);
  const sections = [...groupsOf(shown)].map(([label, members]) => ({ label, variables: members }));
  return {
    sections,
    rows: sections.flatMap((section) => section.variables),
    more: found.length - shown.length,
  };
}

function holds(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

function groupsOf(variables: readonly Variable[]): ReadonlyMap<string | undefined, Variable[]> {
  const groups = new Map<string | undefined, Variable[]>();
  for (const variable of variables) {
    const members = groups.get(variable.group);
    if (members) members.push(variable);
    else groups.set(variable.group, [variable]);
  }
  return groups;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
