/** What features keep for a session: made by a feature's own function when it is first asked for. */
export type SessionParts = <Part>(create: () => Part) => Part;

/** Nothing is kept yet. The session knows no feature: whoever does not use one does not load it. */
export function createSessionParts(): SessionParts {
  const parts = new Map<() => unknown, unknown>();
  return <Part>(create: () => Part) => {
    if (!parts.has(create)) parts.set(create, create());
    // What is kept under a function was made by it.
    return parts.get(create) as Part;
  };
}
