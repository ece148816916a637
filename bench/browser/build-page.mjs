import react from '@vitejs/plugin-react';
import { build, defaultClientConditions } from 'vite';
import { root } from '../../scripts/run.mjs';

/** Builds a bench's page as a customer's production build would, from the packages' sources, and answers its folder. */
export async function buildPage(name) {
  const outDir = `${root}/bench/dist/${name}`;
  await build({
    configFile: false,
    logLevel: 'error',
    root: `${root}/bench/${name}/page`,
    plugins: [react()],
    resolve: {
      conditions: ['@trigger-picker/source', ...defaultClientConditions],
      // The sheets that customers get are made from this one by the packages' build.
      alias: { '@trigger-picker/ui/styles.css': `${root}/packages/ui/src/styles/index.css` },
    },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}
