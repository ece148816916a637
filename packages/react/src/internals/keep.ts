/**
 * What a function of a module makes of its source. It is kept until any part of the source changes: the same parts
 * again cost nothing, and get the same answer.
 */
export type Keep = <Source extends object, Result>(
  make: (source: Source) => Result,
  source: Source,
) => Result;

interface Kept {
  readonly source: object;
  readonly result: unknown;
}

/** Keeps the last answer of each function. `ask`: whom to ask for others. @default the function itself */
export function createKeep(ask: Keep = (make, source) => make(source)): Keep {
  const answers = new Map<unknown, Kept>();
  return <Source extends object, Result>(make: (source: Source) => Result, source: Source) => {
    // What is kept under a function is what it answered, and what to.
    const last = answers.get(make) as { source: Source; result: Result } | undefined;
    if (last && hasSameParts(last.source, source)) return last.result;
    const result = ask(make, source);
    answers.set(make, { source, result });
    return result;
  };
}

function hasSameParts<Source extends object>(one: Source, other: Source): boolean {
  const parts = Object.keys(other) as (keyof Source)[];
  return parts.every((part) => one[part] === other[part]);
}
