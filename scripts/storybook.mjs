import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

const commands = {
  dev: ['dev', '--port', '6006', '--no-open'],
  build: ['build', '--output-dir', 'storybook-static'],
};

await ensureInstalled();
const args = commands[process.argv[2] ?? 'dev'] ?? commands.dev;
process.exitCode = await run('node', ['node_modules/storybook/dist/bin/dispatcher.js', ...args]);
