/** The items of a list that is typed as text: separated by commas, each once. */
export function readListText(text: string): readonly string[] {
  const items = text.split(',').map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

/** The list as text. */
export function writeListText(items: readonly string[]): string {
  return items.join(', ');
}
