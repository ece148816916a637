import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each package's shipped code may not import: the one direction of dependency in `ARCHITECTURE.md`. */
const forbidden: Record<string, RegExp[]> = {
  core: [/^react/, /^@tanstack\//, /^@hookform\//, /^radix-ui/, /^@trigger-picker\//],
  react: [
    /^@trigger-picker\/(?!core$)/,
    /^react-hook-form/,
    /^@hookform\//,
    /^radix-ui/,
    /^react-dom/,
  ],
  ui: [/^@trigger-picker\/(?!core$|react(\/|$))/, /^@tanstack\//],
  server: [/^@trigger-picker\/(?!core$)/, /^react/, /^@tanstack\//],
  sandbox: [/^@trigger-picker\//, /^react/, /^zod/],
};

/** What nobody may import. */
const forbiddenEverywhere = [
  /apps\//,
  /^@trigger-picker\/[\w-]+\/(src|dist)(\/|$)/,
  /^(\.\.\/)+packages\//,
];

const isTest = /\.(test|stories)\.tsx?$|\/testing\//;

describe('the direction of dependency', () => {
  it.each(Object.keys(forbidden))('%s imports only what it may', (name) => {
    const files = globSync(`packages/${name}/src/**/*.{ts,tsx}`).filter(
      (file) => !isTest.test(file),
    );
    expect(files.length).toBeGreaterThan(0);
    const rules = [...(forbidden[name] ?? []), ...forbiddenEverywhere];
    expect(files.flatMap((file) => offences(file, rules))).toEqual([]);
  });

  it('the demo uses the packages through their public entries', () => {
    const files = globSync('apps/demo/{src,server}/**/*.{ts,tsx}');
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => offences(file, forbiddenEverywhere))).toEqual([]);
  });

  it('nothing reads the folder beside the repository', () => {
    const files = globSync('{packages,apps,scripts,e2e,bench}/**/*.{ts,tsx,mjs}', {
      ignore: ['**/node_modules/**', '**/dist/**'],
    });
    const reads = files.filter((file) =>
      /shared\/(actionkit|bench|cases|look|design|toolchain)/.test(readFileSync(file, 'utf8')),
    );
    expect(reads).toEqual([]);
  });

  it('the rules catch what they are for', () => {
    expect(matches('@trigger-picker/core/src/index.ts', forbiddenEverywhere)).toBe(true);
    expect(matches('@trigger-picker/ui', forbidden.react ?? [])).toBe(true);
    expect(matches('@trigger-picker/core', forbidden.react ?? [])).toBe(false);
  });
});

function offences(file: string, rules: readonly RegExp[]): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((specifier) => matches(specifier, rules))
    .map((specifier) => `${file} imports ${specifier}`);
}

function matches(specifier: string, rules: readonly RegExp[]): boolean {
  return rules.some((rule) => rule.test(specifier));
}
