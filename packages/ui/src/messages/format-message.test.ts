import { describe, expect, it } from 'vitest';
import { createFormatMessage } from './format-message.ts';

const isolated = (text: string) => `\u2068${text}\u2069`;
const format = (locale: string, name: string | number) =>
  createFormatMessage(locale)('<{name}>', { name });

describe('texts that are put into sentences', () => {
  it.each([
    ['Slack', 'a name'],
    ['Größe (新しい) C++ 🎉', 'other letters that run from left to right'],
    ['', 'nothing'],
  ])('%j stands as it is in a sentence from left to right: %s', (name) => {
    for (const locale of ['en', 'pt-BR', 'ja', 'az', 'pa']) {
      expect(format(locale, name)).toBe(`<${name}>`);
    }
  });

  it.each([
    ['متجر', 'Arabic'],
    ['חנות', 'Hebrew'],
    ['ދިވެހި', 'Thaana'],
    ['𞤀𞤁', 'Adlam'],
    ['ﷺ', 'a presentation form'],
    ['Shop متجر', 'a mixed name'],
    ['Paid \u202egnp.exe', 'a mark that turns text round'],
  ])('U4: %j is isolated in a sentence from left to right: %s', (name) => {
    expect(format('en', name)).toBe(`<${isolated(name)}>`);
  });

  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'ckb', 'pa-PK', 'az-Arab', 'dv', 'ff-Adlm'])(
    'every text is isolated in a sentence of %s',
    (locale) => {
      expect(format(locale, 'Acme Inc.')).toBe(`<${isolated('Acme Inc.')}>`);
    },
  );

  it('numbers are the language’s own, and what nobody fills in stays', () => {
    expect(format('ar-EG', 12)).toBe('<١٢>');
    expect(createFormatMessage('ar')('{a} {b}', { a: 'A' })).toBe(`${isolated('A')} {b}`);
  });
});
