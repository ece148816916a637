/** A part's state: what its `data-*` attributes are made from. */
export type PartState = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `{ isOpen: … }` has no place here: names are written as they shall appear, `{ highlighted: true }` gives `data-highlighted=""`. */
export function toDataAttributes(state: PartState): Record<`data-${string}`, string> {
  const attributes: Record<`data-${string}`, string> = {};
  for (const [name, value] of Object.entries(state)) {
    if (value === false || value === null || value === undefined) continue;
    attributes[`data-${toKebab(name)}`] = value === true ? '' : String(value);
  }
  return attributes;
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
