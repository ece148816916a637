/** A place where a variable is being asked for by typing. */
export interface AskedVariable {
  /** Where what has been typed for it begins. */
  readonly start: number;
  readonly query: string;
}

const MAX_QUERY = 40;
const asked = new RegExp(`(?:\\{\\{|(?<=^|\\s)/)([^{}/\\n\\u2063]{0,${MAX_QUERY}})$`, 'u');

/** Whether the text before the caret asks for a variable: `{{` anywhere, or `/` where a word begins. */
export function findAsked(shown: string, caret: number): AskedVariable | undefined {
  const match = asked.exec(shown.slice(0, caret));
  const query = match?.[1];
  return match && query !== undefined ? { start: match.index, query: query.trim() } : undefined;
}
