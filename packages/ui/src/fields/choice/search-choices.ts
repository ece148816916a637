import type { Choice } from '@trigger-picker/core';

/** The choices that hold every word of a text, whatever its case and accents. */
export function searchChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ label, subtitle = '', section = '', value }) => {
    const seen = fold([label, subtitle, section, String(value)].join('\n'));
    return words.every((word) => seen.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
