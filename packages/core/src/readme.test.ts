import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputKinds } from './inputs/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe("the README's table of input kinds", () => {
  const rows = [...readme.matchAll(/^\| `([\w-]+)` \| (.+?) \|(.*)\|$/gm)].map(
    ([, kind, types, note]) => ({
      kind,
      wireTypes: [...(types ?? '').matchAll(/`([^`]+)`/g)].map(([, type]) => type).sort(),
      isUnconfirmed: note?.includes('unconfirmed') ?? false,
    }),
  );

  it('names each kind with its wire types, and says which are unconfirmed', () => {
    expect(rows).toEqual(
      Object.values(inputKinds).map(({ name, wireTypes, confirmed }) => ({
        kind: name,
        wireTypes: [...wireTypes].sort(),
        isUnconfirmed: !confirmed,
      })),
    );
  });
});
