/** `order` for orders, and what titles say for what somebody does: `Started` for starts, `Shipped` for ships. */
export function otherForms(typed: string): string[] {
  if (typed.length < 4 || !typed.endsWith('s')) return [];
  const stem = typed.slice(0, -1);
  return [stem, `${stem}d`, `${stem}ed`, `${stem}${stem.at(-1)}ed`];
}
