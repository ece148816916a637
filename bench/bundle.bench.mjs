import { buildEntry, chunksWith, kilobytes, splitChunks } from './bundle/build.mjs';
import { own, peers, whole } from './bundle/entries.mjs';
import { stylesKilobytes } from './bundle/styles.mjs';
import { printTable, row } from './table.mjs';

const firstField = /\/fields\/text\/field\.tsx$/;
/** What a picker loads while it waits for its catalog. */
const searchCode = /\/search\/build-index\.ts$/;
const anyField = /\/fields\/[\w-]+\/field\.tsx$/;

printTable([...(await ownRows()), ...(await wholeRows()), ...(await peerRows())]);

async function ownRows() {
  const built = await buildAll(own, { ownOnly: true });
  const styles = stylesKilobytes('picker');
  const wordless = await buildEntry(own.hooks, { ownOnly: true, isWordless: true });
  const hooks = kilobytes(chunksWith(wordless, searchCode));
  const pickerCode = kilobytes(chunksWith(built.picker, searchCode));
  return [
    size('own code: search with its tables of words', first(built.search)),
    size('own code: hooks with search and window', hooks, { atMost: 8 }),
    size('own code: hooks, what is there before the catalog', first(built.hooks)),
    size('own code: tables of words', kilobytes(built.hooks) - hooks),
    size('own code: provider', first(built.provider)),
    size('own code: picker', pickerCode),
    size('own code: picker, what is there before the catalog', first(built.picker)),
    size('styles: the picker', styles),
    size('styles: all components', stylesKilobytes('styles')),
    size('own code: picker with its styles', pickerCode + styles, { atMost: 30 }),
    size('own code: form, to the first field', kilobytes(chunksWith(built.form, firstField)), {
      atMost: 25,
    }),
    size('own code: form, with every kind of field', kilobytes(chunksWith(built.form, anyField)), {
      atMost: 45,
    }),
    size('own code: form, with variables of the host as well', kilobytes(built.form)),
  ];
}

/** Chunks that a page may never load are counted here as if it did. */
async function wholeRows() {
  const built = await buildAll(whole);
  return [
    size('one hook, with every dependency', kilobytes(built.hook)),
    size('picker before it is opened, with every dependency', first(built.picker)),
    size('picker opened in a popover, with every dependency', kilobytes(built.picker), {
      atMost: 90,
    }),
    size('form, with every dependency and kind of field', kilobytes(built.form)),
  ];
}

async function peerRows() {
  const built = await buildAll(peers);
  return Object.entries(built).map(([name, chunks]) => size(name, kilobytes(chunks)));
}

/** One after the other: they are quick, and the machine is shared. */
async function buildAll(entries, options) {
  const built = {};
  for (const [name, code] of Object.entries(entries)) built[name] = await buildEntry(code, options);
  return built;
}

/** Kilobytes that load together with the entry. */
function first(chunks) {
  return kilobytes(splitChunks(chunks).first);
}

function size(metric, value, goal) {
  return row(metric, value, 'kB gzip', goal);
}
