import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/adapters/node.ts', 'src/adapters/browser.ts'],
  platform: 'neutral',
  external: [/^node:/],
  target: 'es2022',
  format: 'esm',
  unbundle: true,
  dts: true,
  sourcemap: true,
});
