import type { Listbox } from './use-listbox.ts';

/** The places of the rows to draw, by section: those in view and the active one, wherever it is. */
export function visibleSections({
  rows,
  window: { from, to },
  active,
}: Listbox): ReadonlyMap<string | undefined, readonly number[]> {
  const sections = new Map<string | undefined, number[]>();
  const add = (at: number) => {
    const title = rows.choices[at]?.section;
    const section = sections.get(title) ?? [];
    section.push(at);
    sections.set(title, section);
  };
  for (let at = from; at < to; at++) add(at);
  if (active >= 0 && (active < from || active >= to)) add(active);
  return sections;
}
