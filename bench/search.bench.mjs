import { buildEntry, kilobytes } from './bundle/build.mjs';
import { importBundled } from './search/bundle.mjs';
import { createEngines } from './search/engines.mjs';
import { megabytesOf, timeBuilds, timeKeystrokes } from './search/measure.mjs';
import { median, quantile } from './statistics.mjs';
import { printTable, row } from './table.mjs';

const sizes = [2_000, 20_000];
const buildRounds = 9;
const keystrokeRounds = 3;
/** Peers other than MiniSearch are timed on fewer keystrokes: some take a second for one. */
const keystrokesOfOthers = 60;
/** Classes that a library without a table of words could get right. */
const wordlessClasses = new Set(['exact', 'order', 'typo', 'prefix', 'split']);
/** What a host imports that builds an index at once and searches it. */
const searching = ['buildSearchIndex', 'searchTriggers'];

const core = await importBundled('sources.mjs');
const engines = createEngines(core);
const { ours, MiniSearch, ...others } = engines;

printTable([
  ...(await Promise.all(sizes.map(measureSize))).flat(),
  row('gzip, without the tables of words', await bytesOf(...searching), 'B', { atMost: 4096 }),
  row('gzip, with highlighting', await bytesOf(...searching, 'createHighlighter'), 'B'),
]);

/** Bytes of what core exports by these names, minified and gzipped. */
async function bytesOf(...names) {
  const code = `export { ${names.join(', ')} } from '@trigger-picker/core'`;
  return Math.round(kilobytes(await buildEntry(code, { ownOnly: true, isWordless: true })) * 1000);
}

async function measureSize(size) {
  const corpus = corpusOf(size);
  const isFull = size === sizes.at(-1);
  const indexes = Object.fromEntries(
    Object.entries(engines).map(([name, { build }]) => [name, build(corpus)]),
  );
  const searches = Object.fromEntries(
    Object.entries(engines).map(([name, { search }]) => [
      name,
      (query) => search(indexes[name], query),
    ]),
  );
  const at = `at ${size.toLocaleString('en')}`;
  return [
    ...hitRows(searches, corpus, at),
    ...keystrokeRows(searches, corpus, at, isFull),
    ...buildRows(corpus, at, isFull),
    ...(isFull ? await ownRows(corpus, searches.ours, at) : []),
  ];
}

/** The catalog among generated triggers, as plain strings: what would arrive from a server. */
function corpusOf(size) {
  const catalog = core.catalogSource();
  const taken = core.labelledQueries(catalog.triggers).map(({ query }) => query);
  const source = JSON.parse(JSON.stringify(core.padSource(catalog, size, taken)));
  const known = new Map(source.integrations.map((integration) => [integration.name, integration]));
  const documents = source.triggers.map(({ integration, title, description }, id) => {
    const { title: name, category } = known.get(integration);
    return { id, name, title, category, description, label: `${name} ${title}` };
  });
  const places = new Map(source.triggers.map((trigger, place) => [trigger, place]));
  return { source, documents, places, queries: core.labelledQueries(source.triggers) };
}

function hitRows(searches, { source, queries }, at) {
  const wordless = queries.filter((query) => wordlessClasses.has(query.class));
  return Object.entries(searches).flatMap(([name, search]) => {
    const find = (query) =>
      search(query)
        .slice(0, 5)
        .map((place) => source.triggers[place]);
    const { atOne, atFive } = core.measureHits(queries, find);
    const isOurs = name === 'ours';
    return [
      row(`hit@1 ${at}: ${name}`, atOne * 100, '%', isOurs ? { atLeast: 97 } : {}),
      row(`hit@5 ${at}: ${name}`, atFive * 100, '%', isOurs ? { atLeast: 99 } : {}),
      row(
        `hit@1 ${at}, no synonyms asked: ${name}`,
        core.measureHits(wordless, find).atOne * 100,
        '%',
      ),
    ];
  });
}

function keystrokeRows(searches, { queries }, at, isFull) {
  const keystrokes = queries.flatMap(({ query }) => keystrokesOf(query));
  const step = Math.ceil(keystrokes.length / keystrokesOfOthers);
  const { ours, MiniSearch, ...others } = searches;
  const times = {
    ...timeKeystrokes({ ours, MiniSearch }, keystrokes, keystrokeRounds),
    ...timeKeystrokes(
      others,
      keystrokes.filter((_, place) => place % step === 0),
      1,
    ),
  };
  const p99 = (name) => quantile(times[name], 0.99);
  return [
    ...Object.keys(times).flatMap((name) => [
      row(`p50 per keystroke ${at}: ${name}`, quantile(times[name], 0.5), 'ms'),
      row(
        `p99 per keystroke ${at}: ${name}`,
        p99(name),
        'ms',
        name === 'ours' && isFull ? { below: 1 } : {},
      ),
    ]),
    row(
      `p99 ${at}: MiniSearch / ours`,
      p99('MiniSearch') / p99('ours'),
      'times',
      isFull ? { atLeast: 50 } : {},
    ),
  ];
}

/** A query as it is typed, letter by letter. */
function keystrokesOf(query) {
  return Array.from(query, (_, typed) => query.slice(0, typed + 1));
}

function buildRows(corpus, at, isFull) {
  const times = {
    ...timeBuilds({ ours, MiniSearch }, corpus, buildRounds),
    ...timeBuilds(others, corpus, 1),
  };
  return [
    ...Object.entries(times).map(([name, each]) => row(`build ${at}: ${name}`, median(each), 'ms')),
    row(
      `build ${at}: ours / MiniSearch`,
      median(times.ours) / median(times.MiniSearch),
      'times',
      isFull ? { below: 0.333 } : {},
    ),
  ];
}

async function ownRows({ source, queries }, search, at) {
  const words = queries.map(({ query }) => query).filter((query) => /^\p{L}+$/u.test(query));
  const parts = ['(a+)+$', '\u0000\u200b', '🎉', '%_\\', 'x', '\u0301'];
  const needles = parts.map((part) => part.repeat(200).slice(0, 200));
  const times = timeKeystrokes({ search }, [...needles, ...words.flatMap(keystrokesOf)], 20).search;
  return [
    row(
      `index ${at}`,
      megabytesOf(() => core.buildSearchIndex(source)),
      'MB',
      { below: 15 },
    ),
    row(`longest slice of the build ${at}`, await longestSlice(source), 'ms', { below: 16.7 }),
    row(
      `dearest needle of 200 odd characters / dearest keystroke of a word ${at}`,
      Math.max(...times.slice(0, needles.length)) / Math.max(...times.slice(needles.length)),
      'times',
      { atMost: 1 },
    ),
  ];
}

/** The longest that the main thread is kept by one slice: the shortest of five builds, each of which had its own luck. */
async function longestSlice(source) {
  const longest = [];
  for (let round = 0; round < 5; round++) {
    const slices = [];
    let started = performance.now();
    await core.buildSearchIndexInSlices(source, {
      schedule: async () => {
        slices.push(performance.now() - started);
        started = performance.now();
      },
    });
    slices.push(performance.now() - started);
    longest.push(Math.max(...slices));
  }
  return Math.min(...longest);
}
