import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { slots } from './index.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

const sources = globSync('**/*.{ts,tsx}', {
  cwd: folder,
  ignore: [
    '**/*.test.*',
    '**/*.stories.*',
    'testing/**',
    'slots/**',
    'messages/**',
    'internals/ui-part.ts',
  ],
});
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

/** The tables, one a component: `[title, slot → classes]`. */
const tables = await Promise.all(
  readdirSync(`${folder}/slots`)
    .filter((file) => file !== 'index.ts' && !file.includes('.test.'))
    .map(async (file) => {
      const module: Record<string, Record<string, string>> = await import(
        /* @vite-ignore */ `${folder}/slots/${file}`
      );
      return [file.replace('.ts', ''), Object.assign({}, ...Object.values(module))] as const;
    }),
);

describe('the table of slots', () => {
  it('every class of ours comes from it', () => {
    const own = sources.filter((file) =>
      /(?<!-)\btp(-[a-z][\w-]*)?(?=['"`\s])/.test(withoutComments(read(file))),
    );
    expect(own).toEqual([]);
  });

  it('U10: every element has a name, and with it starts from nothing, whatever the page has for its kind', () => {
    const nameless = sources.filter((file) => file.endsWith('.tsx')).flatMap(namelessElements);
    expect(nameless).toEqual([]);
  });

  it('no two elements share a name', () => {
    const names = tables.flatMap(([, table]) => Object.keys(table));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.sort()).toEqual(Object.keys(slots).sort());
  });

  it('every name stands on an element', () => {
    const code = sources.map(read).join('\n');
    expect(Object.keys(slots).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  it('is written down for hosts', async () => {
    const text = tables.map(([title, table]) => toMarkdown(title, table)).join('\n');
    await expect(`${head}\n${text}`).toMatchFileSnapshot('../../SLOTS.md');
  });
});

const head = `# Slots

Every element that we render, by its \`data-slot\`: the key under which \`classNames\` of \`TriggerPickerUi\` gives it classes of
yours, and what \`unstyled\` leaves when it takes ours away. Names are part of the public interface. Generated from
[\`src/slots\`](src/slots): \`npx vitest run --project ui slots -u\`.
`;

function toMarkdown(title: string, table: Readonly<Record<string, string>>): string {
  const rows = Object.entries(table).map(([name, classes]) => `| \`${name}\` | \`${classes}\` |`);
  return `## ${title}\n\n| slot | our classes |\n| --- | --- |\n${rows.join('\n')}\n`;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** Elements that `reset.css` reaches through their parent. */
const withParent = ['bdi', 'option', 'polyline'];

/** Parts of Radix that put an element into the page; with `asChild` it is ours already. */
const radixElement =
  /^[A-Z]\w+\.(Content|Description|Group|Item|ItemIndicator|Label|RadioGroup|RadioItem|Title|Trigger)$/;

function namelessElements(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (isElement(node) && !isNamed(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} <${node.tagName.getText()}>`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isElement(node: ts.Node): node is ts.JsxOpeningLikeElement {
  const isOpening = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);
  if (!isOpening) return false;
  const name = node.tagName.getText();
  return /^[a-z]/.test(name) || (radixElement.test(name) && !hasAttribute(node, 'asChild'));
}

function hasAttribute(element: ts.JsxOpeningLikeElement, name: string): boolean {
  return element.attributes.properties.some(
    (attribute) => ts.isJsxAttribute(attribute) && attribute.name.getText() === name,
  );
}

function isNamed(element: ts.JsxOpeningLikeElement): boolean {
  if (withParent.includes(element.tagName.getText())) return true;
  return element.attributes.properties.some(
    (attribute) => ts.isJsxSpreadAttribute(attribute) && /slot\(/.test(attribute.getText()),
  );
}
