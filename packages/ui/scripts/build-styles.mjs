import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const folder = fileURLToPath(new URL('..', import.meta.url));
/** The sheets, by the name of their files: of everything, and of the picker for pages that have nothing else of ours. */
const sheets = { styles: 'index.css', picker: 'picker.css' };

/** `.tp-row` becomes `.tp-row:where(.tp, .tp *)`: no more specific than before, and inside our roots only. */
const scope = {
  Selector(selector) {
    const at = selector.findLastIndex((part) => part.type === 'class');
    const isRoot = selector.some((part) => part.type === 'class' && part.name === 'tp');
    if (at < 0 || isRoot) return undefined;
    const inRoot = [{ type: 'class', name: 'tp' }];
    const where = {
      type: 'pseudo-class',
      kind: 'where',
      selectors: [
        inRoot,
        [...inRoot, { type: 'combinator', value: 'descendant' }, { type: 'universal' }],
      ],
    };
    return [...selector.slice(0, at + 1), where, ...selector.slice(at + 1)];
  },
};

/** Both forms of a sheet from one source: in a layer for most hosts, and unlayered for hosts whose resets are not layered. */
export function buildStyles(sheet = 'styles') {
  const filename = `${folder}/src/styles/${sheets[sheet]}`;
  const plain = bundle({ filename, minify: true }).code.toString();
  const scoped = bundle({ filename, minify: true, visitor: scope }).code.toString();
  return { layered: `@layer trigger-picker{${plain}}\n`, unlayered: `${scoped}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${folder}/dist`, { recursive: true });
  writeFileSync(`${folder}/dist/styles.css.d.ts`, 'export {};\n');
  for (const sheet of Object.keys(sheets)) {
    const { layered, unlayered } = buildStyles(sheet);
    writeFileSync(`${folder}/dist/${sheet}.css`, layered);
    writeFileSync(`${folder}/dist/${sheet}.unlayered.css`, unlayered);
    console.log(`${sheet}.css ${sizeOf(layered)}, ${sheet}.unlayered.css ${sizeOf(unlayered)}`);
  }
}

function sizeOf(css) {
  return `${(css.length / 1024).toFixed(1)} kB`;
}
