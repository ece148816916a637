import { importBundled } from '../search/bundle.mjs';

/**
 * Answers of the host's backend for catalogs of some sizes: the sandbox's triggers among generated ones of other
 * integrations. Below `/<size>` stand the contract's paths.
 */
export async function createAnswers(sizes) {
  const { catalogSource, padSource } = await importBundled('sources.mjs');
  const answers = new Map();
  for (const size of sizes) {
    const { triggers, integrations } = padSource(catalogSource(), size, []);
    answers.set(`/${size}/triggers`, JSON.stringify({ triggers, failures: [] }));
    answers.set(`/${size}/integrations`, JSON.stringify({ integrations }));
    answers.set(`/${size}/accounts`, JSON.stringify({ accounts: [] }));
  }
  return (path) => answers.get(path);
}
