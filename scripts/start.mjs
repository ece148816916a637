import { ensureInstalled } from './install.mjs';
import { pnpm, run } from './run.mjs';

await ensureInstalled();
const built = await pnpm(
  ['exec', 'turbo', 'run', 'build', '--filter=@trigger-picker/demo', '--output-logs=errors-only'],
  {
    silent: true,
  },
);
process.exitCode = built === 0 ? await run('node', ['apps/demo/dist/server/main.js']) : built;
