import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';
import { pnpm, root, run } from './run.mjs';

const quick = process.argv.includes('--quick');
const results = `${root}/test-results`;
const ci = { CI: 'true' };

const turbo = (task) =>
  pnpm(['exec', 'turbo', 'run', task, '--output-logs=errors-only'], { env: ci });
const bin = (path, ...args) => run('node', [`node_modules/${path}`, ...args], { env: ci });

async function vitest(name, ...projects) {
  const file = `${results}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const code = await bin(
    'vitest/vitest.mjs',
    'run',
    ...chosen,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  return { code, ...vitestCounts(file) };
}

async function playwright() {
  const file = `${results}/e2e.json`;
  const code = await run(
    'node',
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
    {
      env: { ...ci, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    },
  );
  return { code, ...playwrightCounts(file) };
}

/** The packages, each by its own settings, and what stands around them. */
async function types() {
  const codes = [await turbo('typecheck'), await bin('typescript7/bin/tsc', '-p', '.')];
  return Math.max(...codes);
}

/** Each step counts as its tests, or as one check where it has none. */
const steps = [
  ['install', async () => void (await ensureInstalled())],
  ['format and lint', () => bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['rules of React', () => bin('eslint/bin/eslint.js', '--max-warnings=0', '.')],
  ['types', types],
  [
    'unit tests',
    () => vitest('unit', 'repository', 'core', 'react', 'ui', 'server', 'sandbox', 'world', 'demo'),
  ],
  ['Chromium', async () => (await import('./ensure-chromium.mjs')).ensureChromium()],
  [
    'browser tests',
    () => vitest('browser', 'core-browser', 'react-browser', 'ui-browser', 'sandbox-browser'),
  ],
  ['story tests', () => vitest('stories', 'stories')],
  ['build', () => turbo('build')],
  [
    'build Storybook',
    () => run('node', ['scripts/storybook.mjs', 'build'], { env: ci, silent: true }),
  ],
  ['end-to-end tests', playwright],
];
const quickSteps = ['install', 'format and lint', 'rules of React', 'types', 'unit tests'];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const rows = [];
for (const [name, step] of steps) {
  if (quick && !quickSteps.includes(name)) continue;
  console.log(`\n— ${name}`);
  rows.push({ name, ...(await timed(step)) });
  // Without its packages nothing else can run.
  if (name === 'install' && rows[0].failed > 0) break;
}
report(rows);

async function timed(step) {
  const start = performance.now();
  const outcome = toCounts(await step().catch((error) => ({ code: 1, error })));
  return { ...outcome, seconds: (performance.now() - start) / 1000 };
}

function toCounts(outcome) {
  if (outcome?.error) console.error(outcome.error.message);
  const code = typeof outcome === 'number' ? outcome : (outcome?.code ?? 0);
  const { passed, failed } = outcome ?? {};
  if (passed === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A runner can fail though each test that ran passed: a file that does not load, an unhandled rejection.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function vitestCounts(file) {
  const { numPassedTests = 0, numFailedTests = 0 } = readJson(file);
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCounts(file) {
  const { stats: { expected = 0, flaky = 0, unexpected = 0 } = {} } = readJson(file);
  return { passed: expected, failed: unexpected + flaky };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function report(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log('');
  for (const { name, seconds, passed, failed } of rows) {
    console.log(
      `${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${failed > 0 ? 'FAILED' : 'ok'}  ${passed}/${passed + failed}`,
    );
  }
  console.log(`${'all'.padEnd(18)} ${sum('seconds').toFixed(1).padStart(6)} s\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
