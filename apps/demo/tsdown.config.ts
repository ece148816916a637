import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['server/main.ts'],
  outDir: 'dist/server',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: false,
  // Only the server that serves sources loads it.
  external: ['vite'],
});
