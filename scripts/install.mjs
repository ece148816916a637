import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pnpm, root } from './run.mjs';

// The peers that benches measure are many packages that nothing else needs.
const bench = '@trigger-picker/bench';
const filters = { product: `!${bench}`, bench: `${bench}...` };

/** Installs what the product needs from the lockfile, unless it was installed from this very lockfile. */
export function ensureInstalled() {
  return ensurePart('product');
}

/** Installs the benches' peers as well. */
export async function ensureBenchInstalled() {
  await ensurePart('product');
  await ensurePart('bench');
}

async function ensurePart(part) {
  const stampFile = `${root}/node_modules/.trigger-picker-${part}`;
  const stamp = lockStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing packages…');
  const code = await pnpm(
    ['install', '--frozen-lockfile', '--prefer-offline', '--filter', filters[part]],
    { silent: true, env: { CI: 'true' } },
  );
  if (code !== 0)
    throw new Error('The packages could not be installed. What pnpm printed stands above.');
  writeFileSync(stampFile, stamp);
}

function lockStamp() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    hash.update(readFileSync(`${root}/${file}`));
  }
  return hash.update(process.version).digest('hex');
}
