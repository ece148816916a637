import { build } from 'vite';

const suffix = '?own-copies';
/** Of these a page has one, whoever uses it. */
const shared = /^react(-dom)?(\/|$)/;

/**
 * `import './menu.ts?own-copies'`: the module with copies of its own of whatever it imports, but React. So a page
 * has a package twice, as it has where a host's version is another one than ours.
 *
 * @returns {import('vite').Plugin}
 */
export function ownCopies() {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return null;
      const file = await this.resolve(source.slice(0, -suffix.length), importer);
      return file && file.id + suffix;
    },
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const [{ output }] = await build({
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          lib: { entry: id.slice(0, -suffix.length), formats: ['es'] },
          rolldownOptions: { external: shared },
        },
      });
      return { code: output[0].code, map: null };
    },
  };
}
