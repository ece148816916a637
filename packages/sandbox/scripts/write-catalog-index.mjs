// Writes src/catalog/integrations/index.ts from the files beside it: one integration a file, one line a file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/catalog/integrations/', import.meta.url));
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.test.ts'))
  .sort((a, b) => (stem(a) < stem(b) ? -1 : 1));

/** Sorted as the linter sorts imports: `zendesk` before `zendesk-sell`. */
function stem(file) {
  return file.slice(0, -'.ts'.length);
}

const entries = files.map((file) => {
  const [, name] =
    /^export const (\w+): CatalogIntegration/m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  if (!name) throw new Error(`${file} exports no CatalogIntegration`);
  return { file, name };
});

writeFileSync(
  join(folder, 'index.ts'),
  `// Written by scripts/write-catalog-index.mjs. Run it again after adding a file.
import type { CatalogIntegration } from '../types.ts';
${entries.map(({ file, name }) => `import { ${name} } from './${file}';`).join('\n')}

/** Every integration of the sandbox's catalog. */
export const integrations: readonly CatalogIntegration[] = [
${entries.map(({ name }) => `  ${name},`).join('\n')}
];
`,
);
console.log(`${entries.length} integrations`);
