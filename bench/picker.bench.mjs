import { buildPage } from './browser/build-page.mjs';
import { startChromium } from './browser/chromium.mjs';
import { measureRounds } from './browser/rounds.mjs';
import { serve } from './browser/serve.mjs';
import { createAnswers } from './picker/catalog.mjs';
import {
  countRowElements,
  countRowRenders,
  measureClosed,
  measureFirstOpen,
  measureHeap,
  measureIndex,
} from './picker/probes.mjs';
import { measurePicker, measureSlowPicker } from './picker/round.mjs';
import { printTable, row } from './table.mjs';

const [few, many] = [2_000, 20_000];
const peers = ['cmdk', 'React Aria', 'Headless UI', 'Base UI', 'react-select', 'connect-react'];
const measures = { open: 'open', p50: 'keystroke p50', p99: 'keystroke p99', clear: 'clearing' };
const own = ['floor', 'ours'];
/** At 20,000 these take seconds for a key. */
const slow = ['cmdk', 'connect-react'];

const server = await serve(await buildPage('picker'), await createAnswers([few, many]));
const browser = await startChromium();
const site = { browser, url: server.url };
try {
  const results = await measureRounds(createPlan());
  printTable([
    ...floorRows(results),
    ...peerRows(results),
    ...slowRows(results),
    ...(await probeRows()),
  ]);
} finally {
  await browser.close();
  await server.close();
}

/** What is measured in each round, by `of`. */
function createPlan() {
  const part = (picker, size, measure) => [of(picker, size), () => measure(site, { picker, size })];
  return Object.fromEntries([
    ...own.flatMap((picker) => [many, few].map((size) => part(picker, size, measurePicker))),
    ...peers.map((picker) => part(picker, few, measurePicker)),
    ...slow.map((picker) => part(picker, many, measureSlowPicker)),
  ]);
}

function of(picker, size) {
  return `${picker} ${size}`;
}

function at(size) {
  return `at ${size.toLocaleString('en')}`;
}

function floorRows(results) {
  const goals = { open: { atMost: 1.5 }, p50: { atMost: 1.5 }, p99: { atMost: 2 } };
  return [
    ...own.flatMap((picker) =>
      [many, few].flatMap((size) =>
        Object.entries(measures).map(([what, title]) =>
          row(`${title} ${at(size)}: ${picker}`, results.of(of(picker, size), what), 'ms'),
        ),
      ),
    ),
    ...Object.entries(measures).map(([what, title]) =>
      row(
        `${title} ${at(many)}: ours / floor`,
        results.ratio(what, of('ours', many), of('floor', many)),
        'times',
        goals[what],
      ),
    ),
    row(
      `keystroke p50: ours ${at(many)} / ours ${at(few)}`,
      results.ratio('p50', of('ours', many), of('ours', few)),
      'times',
      { atMost: 1.15 },
    ),
  ];
}

/** Ours has ten times as many triggers as each peer. */
function peerRows(results) {
  const { clear, ...compared } = measures;
  return peers.flatMap((peer) =>
    Object.entries(compared).flatMap(([what, title]) => [
      row(`${title} ${at(few)}: ${peer}`, results.of(of(peer, few), what), 'ms'),
      row(
        `${title}: ${peer} ${at(few)} / ours ${at(many)}`,
        results.ratio(what, of(peer, few), of('ours', many)),
        'times',
        { atLeast: 1 },
      ),
    ]),
  );
}

function slowRows(results) {
  const goals = { 'connect-react': 30, cmdk: 100 };
  return slow.flatMap((peer) => [
    row(`open ${at(many)}: ${peer}`, results.of(of(peer, many), 'open'), 'ms'),
    row(`a word typed and cleared ${at(many)}: ${peer}`, results.of(of(peer, many), 'word'), 'ms'),
    row(
      `a word typed and cleared ${at(many)}: ${peer} / ours`,
      results.ratio('word', of(peer, many), of('ours', many)),
      'times',
      { atLeast: goals[peer] },
    ),
  ]);
}

async function probeRows() {
  const heap = await measureHeap(site, many);
  const renders = await countRowRenders(site, many);
  const closed = await measureClosed(site, many);
  return [
    row(
      `first open ${at(many)}, from the catalog's arrival`,
      await measureFirstOpen(site, many),
      'ms',
      {
        atMost: 100,
      },
    ),
    row(`rows rendered by an arrow key ${at(many)}`, renders.within, 'rows', { atMost: 2 }),
    row(`rows rendered by an arrow key that scrolls ${at(many)}`, renders.scrolling, 'rows'),
    row(
      `row elements in the document ${at(many)}`,
      await countRowElements(site, many),
      'elements',
      {
        atMost: 60,
      },
    ),
    row('requests of a closed picker, code and data', closed.before, 'requests', { atMost: 0 }),
    row('requests of its first open, code and data', closed.after, 'requests'),
    row(`heap growth of a second open ${at(many)}`, heap.open, 'MB', { below: 3 }),
    row(`heap growth when it is closed again ${at(many)}`, heap.closed, 'MB'),
    row(`index ${at(many)}`, await measureIndex(site, many), 'MB', { below: 15 }),
  ];
}
