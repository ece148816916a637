import { readdirSync } from 'node:fs';
import { ensureBenchInstalled } from './install.mjs';
import { root, run } from './run.mjs';

await ensureBenchInstalled();
const all = readdirSync(`${root}/bench`)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : all;
for (const name of chosen) {
  if (!all.includes(name))
    throw new Error(`There is no bench "${name}". There are: ${all.join(', ')}.`);
  const code = await run('node', ['--expose-gc', `bench/${name}.bench.mjs`]);
  if (code !== 0) process.exitCode = code;
}
