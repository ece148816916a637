import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions } from 'vite';
import { root } from '../../scripts/run.mjs';
import { withoutWords } from './without-words.mjs';

const react = /^react(-dom)?($|\/)/;
/** Whatever is imported by name and is not ours. */
const dependency = /^(?![./\0]|@trigger-picker\/|[A-Za-z]:)/;

/** What Vite puts around every `import()` to load style sheets ahead: a customer's bundler's, and none of ours. */
const vitePreload = '\0vite/preload-helper.js';
const plainPreload = 'export const __vitePreload = (load) => load();';

/**
 * Builds an entry that is given as code, as a customer's build would, and answers its chunks. React is never in
 * them. `ownOnly` leaves every other dependency out as well, `isWordless` the tables of words.
 */
export async function buildEntry(code, { ownOnly = false, isWordless = false } = {}) {
  const entry = `${root}/bench/bundle/entry.js`;
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    // Names in the entry are looked up from here: it is no file.
    root: `${root}/bench`,
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      given({ [entry]: code, [vitePreload]: plainPreload }),
      ...(isWordless ? [withoutWords] : []),
    ],
    resolve: { conditions: ['@trigger-picker/source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        external: ownOnly ? dependency : react,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** Files that exist for this build only. */
function given(files) {
  return {
    name: 'given',
    enforce: 'pre',
    resolveId: (id) => (id in files ? id : undefined),
    load: (id) => files[id],
  };
}

/** The chunks that load together with the entry, and those that load later. */
export function splitChunks(chunks) {
  const first = withImports(
    chunks,
    chunks.filter(({ isEntry }) => isEntry),
  );
  return { first, later: chunks.filter((chunk) => !first.includes(chunk)) };
}

/** The chunks that load with the entry and then with the modules whose path fits. */
export function chunksWith(chunks, module) {
  const starts = chunks.filter(({ moduleIds }) => moduleIds.some((id) => module.test(id)));
  return withImports(chunks, [...splitChunks(chunks).first, ...starts]);
}

function withImports(chunks, starts) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set();
  const pending = [...starts];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    pending.push(...next.imports.flatMap((file) => byFile.get(file) ?? []));
  }
  return [...reached];
}

/** Kilobytes (1,000 bytes) as they go over the wire: each chunk gzipped for itself. */
export function kilobytes(chunks) {
  return chunks.reduce((sum, { code }) => sum + gzipped(code), 0);
}

/** Kilobytes of a text, gzipped. */
export function gzipped(text) {
  return gzipSync(text, { level: 9 }).length / 1000;
}
