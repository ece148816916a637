import { buildPage } from './browser/build-page.mjs';
import { startChromium } from './browser/chromium.mjs';
import { measureRounds } from './browser/rounds.mjs';
import { serve } from './browser/serve.mjs';
import { countFieldRenders, measureChoices, measureForm } from './form/drive.mjs';
import { printTable, row } from './table.mjs';

const floor = 'react-hook-form';
const forms = [floor, 'ours', 'rjsf', 'JSON Forms'];
const measures = { mount: 'mount of 100 fields', p50: 'keystroke p50', p99: 'keystroke p99' };
const goals = { mount: { atMost: 2 }, p50: { atMost: 1.3 } };

const empty = JSON.stringify({ integrations: [], accounts: [], triggers: [], failures: [] });
const server = await serve(await buildPage('form'), () => empty);
const browser = await startChromium();
const site = { browser, url: server.url };
try {
  const results = await measureRounds({
    ...Object.fromEntries(forms.map((form) => [form, () => measureForm(site, form)])),
    choices: () => measureChoices(site),
  });
  const rendered = await countFieldRenders(site);
  printTable([
    ...formRows(results),
    row('fields rendered by a keystroke', rendered, 'fields', { atMost: 1 }),
    ...choicesRows(results),
  ]);
} finally {
  await browser.close();
  await server.close();
}

function formRows(results) {
  return Object.entries(measures).flatMap(([figure, title]) => [
    ...forms.map((form) => row(`${title}: ${form}`, results.of(form, figure), 'ms')),
    ...forms
      .filter((form) => form !== floor)
      .map((form) =>
        row(
          `${title}: ${form} / ${floor}`,
          results.ratio(figure, form, floor),
          'times',
          form === 'ours' ? goals[figure] : {},
        ),
      ),
  ]);
}

function choicesRows(results) {
  return [
    row('first open of 50,000 choices', results.of('choices', 'firstOpen'), 'ms', { atMost: 100 }),
    row('another open of 50,000 choices', results.of('choices', 'open'), 'ms', { atMost: 100 }),
    row('keystroke p50 among 50,000 choices', results.of('choices', 'p50'), 'ms', {
      atMost: 16.7,
    }),
  ];
}
