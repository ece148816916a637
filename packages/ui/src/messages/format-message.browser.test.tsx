import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { createFormatMessage } from './format-message.ts';

/** Where a part of a text begins on the page, from the left. */
async function leftOf(locale: string, message: string, name: string) {
  const text = createFormatMessage(locale)(message, { name });
  const screen = await render(<p dir={locale === 'ar' ? 'rtl' : 'ltr'}>{text}</p>);
  const node = screen.container.querySelector('p')?.firstChild;
  if (!node) throw new Error('There is no text.');
  return (part: string) => {
    const range = document.createRange();
    range.setStart(node, text.indexOf(part));
    range.setEnd(node, text.indexOf(part) + part.length);
    return range.getBoundingClientRect().left;
  };
}

it('a Latin name keeps its punctuation in an Arabic sentence', async () => {
  const left = await leftOf('ar', 'تم ربط {name}', 'C++');
  expect(left('++')).toBeGreaterThan(left('C'));
  expect(left('تم')).toBeGreaterThan(left('++'));
});

it('an Arabic name leaves the number behind it where the English sentence has it', async () => {
  const left = await leftOf('en', '{name}: 5 events', 'متجر');
  expect(left('5')).toBeGreaterThan(left('متجر'));
  expect(left('events')).toBeGreaterThan(left('5'));
});
