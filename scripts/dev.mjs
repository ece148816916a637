import { ensureInstalled } from './install.mjs';
import { pnpm } from './run.mjs';

await ensureInstalled();
process.exitCode = await pnpm(['--filter', '@trigger-picker/demo', 'dev']);
