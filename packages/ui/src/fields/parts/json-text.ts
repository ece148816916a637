/** JSON as `JSON.stringify` writes it, indented to be read. Any other text may mean more, and stays as it is. */
export function indentJson(text: string): string {
  const value = parse(text);
  return value !== undefined && JSON.stringify(value) === text
    ? JSON.stringify(value, null, 2)
    : text;
}

/** The reverse: indented JSON becomes again what it was made from. Any other text stays as it is. */
export function compactJson(text: string): string {
  const value = parse(text);
  return value !== undefined && JSON.stringify(value, null, 2) === text
    ? JSON.stringify(value)
    : text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
