import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('**/*.tsx', {
  cwd: src,
  ignore: ['**/*.stories.tsx', '**/*.test.tsx', 'testing/**'],
});

/** Attributes that people read or hear. */
const spoken = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title']);
const letters = /\p{L}/u;

/** Every text in a component that did not come from the catalog of messages. */
function looseTexts(name: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && letters.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) found.push(node.initializer.text);
    }
    if (ts.isJsxExpression(node) && node.expression && ts.isJsxElement(node.parent)) {
      found.push(...literalsOf(node.expression));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found.filter((loose) => letters.test(loose));
}

/** What an expression shows when it is a text itself, or chooses between texts. */
function literalsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...literalsOf(expression.whenTrue), ...literalsOf(expression.whenFalse)];
  }
  return ts.isBinaryExpression(expression) ? literalsOf(expression.right) : [];
}

describe('visible text', () => {
  it('comes from the catalog of messages, in every component', () => {
    const loose = files.flatMap((file) =>
      looseTexts(file, readFileSync(`${src}/${file}`, 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(files.length).toBeGreaterThan(80);
    expect(loose).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p>{"Hello"}</p>', 'Hello'],
    ['<p>{isOn ? "On" : null}</p>', 'On'],
    ['<p>{isOn && "On"}</p>', 'On'],
    ['<input placeholder="Type" />', 'Type'],
  ])('would be found in %s', (jsx, loose) => {
    expect(looseTexts('sample.tsx', jsx)).toEqual([loose]);
  });
});
