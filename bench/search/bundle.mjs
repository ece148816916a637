import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../scripts/run.mjs';

/** The tables of words are data; the code is weighed without them. */
const withoutWords = {
  name: 'without-words',
  load(id) {
    if (id.endsWith('/search/synonyms.ts')) {
      return 'export const defaultSynonyms = { alike: [], meant: {} };';
    }
    if (id.endsWith('/search/language.ts')) {
      return 'export const fillerWords = new Set(), arrivalWords = new Set();';
    }
    return undefined;
  },
};

/** Bundles a module of this folder and imports the result. */
export async function importBundled(file) {
  const code = await bundle(file, { minify: false });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** Bytes of a module of this folder, minified and gzipped, without the tables of words. */
export async function gzipSize(file) {
  return gzipSync(await bundle(file, { plugins: [withoutWords] }), { level: 9 }).length;
}

async function bundle(file, { minify = true, plugins = [] }) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins,
    resolve: { conditions: ['@trigger-picker/source'] },
    build: {
      write: false,
      minify,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `${root}/bench/search/${file}`,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return output[0].code;
}
