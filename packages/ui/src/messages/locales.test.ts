import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { createFormatMessage, type Message } from './format-message.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const locales = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const catalogs = await Promise.all(
  locales.map(async (locale) => {
    const module: Readonly<Record<string, Readonly<Record<string, Message>>>> = await import(
      `./${locale}/index.ts`
    );
    const catalog = module[locale];
    if (!catalog) throw new Error(`${locale} exports no catalog by the name of its language.`);
    return { locale, catalog };
  }),
);
const translations = catalogs.filter(({ locale }) => locale !== 'en');

const formsOf = (message: Message): Readonly<Record<string, string>> =>
  typeof message === 'string' ? { other: message } : { ...message };
const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** A form for one thing, or for two, may say the number in words. */
const mayLeaveOut: Readonly<Record<string, readonly string[]>> = {
  zero: ['count'],
  one: ['count'],
  two: ['count'],
};

it('there are English and six more languages', () => {
  expect(locales.sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt']);
});

describe.each(translations)('the texts in $locale', ({ locale, catalog }) => {
  it('are there for every key, and for no other', () => {
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(en).sort());
  });

  it('ask for the same names as the English ones', () => {
    const wrong = Object.entries(en).flatMap(([key, english]) => {
      const wanted = namesIn(formsOf(english).other ?? '');
      return Object.entries(formsOf(catalog[key] ?? '')).flatMap(([form, text]) => {
        const free = mayLeaveOut[form] ?? [];
        const missing = wanted.filter(
          (name) => !free.includes(name) && !namesIn(text).includes(name),
        );
        const unknown = namesIn(text).filter((name) => !wanted.includes(name));
        return missing.length + unknown.length > 0 ? [`${key} (${form}): ${text}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('have each plural form that the language needs', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wrong = Object.entries(en)
      .filter(([, english]) => typeof english !== 'string')
      .flatMap(([key]) => {
        const forms = formsOf(catalog[key] ?? '');
        return needed.filter((form) => !forms[form]).map((form) => `${key}: ${form}`);
      });
    expect(wrong).toEqual([]);
  });

  it('are translated: few of them read as in English', () => {
    const same = Object.entries(en).filter(([key, english]) => {
      const text = formsOf(english).other ?? '';
      return (
        /\p{L}{4,}/u.test(text.replace(/\{\w+\}/g, '')) &&
        formsOf(catalog[key] ?? '').other === text
      );
    });
    expect(same.length, same.map(([key]) => key).join(', ')).toBeLessThan(25);
  });
});

it('numbers and plurals are written in the language’s own way', () => {
  const message = { one: '{count} Treffer', other: '{count} Treffer' };
  expect(createFormatMessage('de')(message, { count: 1234 })).toBe('1.234 Treffer');
});
