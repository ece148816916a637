import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const folder = fileURLToPath(new URL('..', import.meta.url));
const source = `${folder}/src/styles/index.css`;

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

/** Both sheets from one source: in a layer for most hosts, and unlayered for hosts whose resets are not layered. */
export function buildStyles() {
  const plain = bundle({ filename: source, minify: true }).code.toString();
  const scoped = bundle({ filename: source, minify: true, visitor: scope }).code.toString();
  return { layered: `@layer trigger-picker{${plain}}\n`, unlayered: `${scoped}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { layered, unlayered } = buildStyles();
  mkdirSync(`${folder}/dist`, { recursive: true });
  writeFileSync(`${folder}/dist/styles.css`, layered);
  writeFileSync(`${folder}/dist/styles.unlayered.css`, unlayered);
  writeFileSync(`${folder}/dist/styles.css.d.ts`, 'export {};\n');
  const size = (css) => `${(css.length / 1024).toFixed(1)} kB`;
  console.log(`styles.css ${size(layered)}, styles.unlayered.css ${size(unlayered)}`);
}
