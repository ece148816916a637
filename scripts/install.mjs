import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pnpm, root } from './run.mjs';

const stampFile = `${root}/node_modules/.trigger-picker-install`;

/** Installs from the lockfile, unless what is installed was installed from this very lockfile. */
export async function ensureInstalled() {
  const stamp = lockStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing packages…');
  const code = await pnpm(['install', '--frozen-lockfile', '--prefer-offline'], {
    silent: true,
    env: { CI: 'true' },
  });
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
