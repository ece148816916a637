import { build } from 'vite';
import { root } from '../../scripts/run.mjs';

/** Bundles a module and imports the result: Node does not run the packages' sources. `file`: from this folder. */
export async function importBundled(file) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { conditions: ['@trigger-picker/source'] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `${root}/bench/search/${file}`,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const code = Buffer.from(output[0].code).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
