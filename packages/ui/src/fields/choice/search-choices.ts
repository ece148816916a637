import type { Choice } from '@trigger-picker/core';

/** The choices that hold every word of a text, whatever its case and accents. */
export function searchChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ label, subtitle = '', section = '', value }) => {
    const seen = fold([label, subtitle, section, idOf(value)].join('\n'));
    return words.every((word) => seen.includes(word));
  });
}

/** Ids are pasted. Numbers are not: they would be found where nobody sees them. */
function idOf(value: Choice['value']): string {
  return typeof value === 'string' ? value : '';
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
