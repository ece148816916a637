import type { Variable } from './variable-props.ts';

/** Variables of one group, in the host's order. */
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

/** The variables whose label, path or group has each word of the query. */
export function matchVariables(variables: readonly Variable[], query: string): MatchedVariables {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = variables.filter((variable) => {
    const { label, path = '', group = '' } = variable;
    const text = fold(`${label} ${path} ${group}`);
    return words.every((word) => text.includes(word));
  });
  const shown = found.slice(0, MOST_ROWS);
  const sections = [...groupsOf(shown)].map(([label, members]) => ({ label, variables: members }));
  return {
    sections,
    rows: sections.flatMap((section) => section.variables),
    more: found.length - shown.length,
  };
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
