import { describe, expect, it } from 'vitest';
import type { Choice } from '../contract/catalog.ts';
import { createChoiceSearch } from './search-choices.ts';

const named = (...labels: string[]): readonly Choice[] =>
  labels.map((label, at) => ({ value: at, label }));
const labelsOf = (choices: readonly Choice[]) => choices.map(({ label }) => label);

describe('searching a list of choices', () => {
  it('finds every word, in any order, whatever its case and accents', () => {
    const find = createChoiceSearch(named('Café Roma', 'Roma', 'Bar'));
    expect(labelsOf(find('ROMA cafe'))).toEqual(['Café Roma']);
  });

  it('what is called so comes first, then what begins so, then what holds it, then the rest', () => {
    const find = createChoiceSearch(
      named('2022 no. 1', 'My no. 22', 'No. 222', 'Our no. 22', 'No. 22'),
    );
    expect(labelsOf(find('no. 22'))).toEqual([
      'No. 22',
      'No. 222',
      'My no. 22',
      'Our no. 22',
      '2022 no. 1',
    ]);
  });

  it('finds what stands below, above and behind a label', () => {
    const list: Choice[] = [
      { value: 'id-77', label: 'A' },
      { value: 2, label: 'B', subtitle: 'closed' },
      { value: 3, label: 'C', section: 'Archive' },
    ];
    const find = createChoiceSearch(list);
    expect(['id-77', 'closed', 'archive', '2'].map((text) => labelsOf(find(text)))).toEqual([
      ['A'],
      ['B'],
      ['C'],
      [],
    ]);
  });

  it('what is shown decides: a label stands above a subtitle or section, and an id that nobody sees comes last', () => {
    const find = createChoiceSearch([
      { value: '$stringGreaterThan', label: 'comes after (A–Z)' },
      { value: 'x', label: 'is more', section: 'Greater or less' },
      { value: 'y', label: 'is above', subtitle: 'greater' },
      { value: '$numberGreaterThan', label: 'is greater than' },
    ]);
    expect(labelsOf(find('greater'))).toEqual([
      'is greater than',
      'is more',
      'is above',
      'comes after (A–Z)',
    ]);
    expect(labelsOf(find('greaterthan'))).toEqual(['comes after (A–Z)', 'is greater than']);
  });

  it('finds the same letter by letter as at once, also after a letter is taken back', () => {
    const labels = Array.from({ length: 400 }, (_, at) => `Customer ${at} of ${at % 7}`);
    const typed = createChoiceSearch(named(...labels));
    const texts = ['c', 'cu', 'cus 1', 'cus 12', 'cus 12 o', 'cus 1', '3', ' 3', '3 of 6', ''];
    for (const text of texts) {
      expect(typed(text)).toEqual(createChoiceSearch(named(...labels))(text));
    }
  });

  it('nothing typed is the list itself', () => {
    const list = named('A', 'B');
    expect(createChoiceSearch(list)('  ')).toBe(list);
  });
});
