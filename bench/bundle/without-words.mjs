/** The tables of words are data, and load with the index: the code that searches is weighed without them. */
export const withoutWords = {
  name: 'without-words',
  load(id) {
    if (id.endsWith('/search/synonyms.ts')) {
      return 'export const defaultSynonyms = { alike: [], meant: {} };';
    }
    if (id.endsWith('/search/language.ts')) {
      return 'export const fillerWords = new Set(), arrivalWords = new Set();';
    }
    return undefined;
  },
};
