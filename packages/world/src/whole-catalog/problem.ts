import { isDeepStrictEqual } from 'node:util';
import { type Field, isTriggerPickerError } from '@trigger-picker/core';

/** Something that is wrong with one field, by its wire id and type. */
export function atField({ id, parameter }: Field, what: string): string {
  return `${id} (${parameter.wireType}): ${what}`;
}

/** What a failure says, and of which parameters it says it. */
export function describeFailure(error: unknown): string {
  if (!isTriggerPickerError(error)) return error instanceof Error ? error.message : String(error);
  const { code, message, details } = error;
  return `${code}: ${message}${details?.fields ? ` ${JSON.stringify(details.fields)}` : ''}`;
}

/** What was found, and what was to be found. */
export type Finding = readonly [what: string, found: unknown, wanted: unknown];

/** The findings that are not as they should be, in words; of objects only the keys that differ. Types count. */
export function findDifferences(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(([, found, wanted]) => !isDeepStrictEqual(found, wanted))
    .map(([what, ...sides]) => {
      const [found, wanted] = onlyDifferent(...sides).map((side) => JSON.stringify(side));
      return `${what} ${found}, not ${wanted}`;
    });
}

/** What a check finds; a failure on the way is a finding too. */
export async function findProblems(
  check: () => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await check();
  } catch (error) {
    return [describeFailure(error)];
  }
}

function onlyDifferent(found: unknown, wanted: unknown): readonly [unknown, unknown] {
  if (!isKeyed(found) || !isKeyed(wanted)) return [found, wanted];
  const isSame = (key: string) => isDeepStrictEqual(found[key], wanted[key]);
  const differing = (side: Keyed) =>
    Object.fromEntries(Object.entries(side).filter(([key]) => !isSame(key)));
  return [differing(found), differing(wanted)];
}

type Keyed = { readonly [key: string]: unknown };

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
