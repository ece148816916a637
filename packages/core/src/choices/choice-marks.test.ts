import { expect, it } from 'vitest';
import { choiceMarks } from './choice-marks.ts';

it.each([
  ['Campaign 2022 no. 22', 'no. 22', ['22', 'no.', '22']],
  ['Campaign', 'PAI', ['pai']],
  ['Spring sale', '', []],
  ['Spring sale', '  ', []],
  ['Spring sale', 'winter', []],
  ['Sales and salespeople', 'sale sales', ['Sales', 'sales']],
  ['a+b (c)', '+ (c)', ['+', '(c)']],
  ['Café opened', 'cafe ope', ['Café', 'ope']],
  ['Cafe\u0301 opened', 'cafe ope', ['Cafe\u0301', 'ope']],
  ['Straße ﬁle', 'strasse file', ['Straße', 'ﬁle']],
  ['ﬁle', 'f i', ['ﬁ']],
  ['👍 done', 'done', ['done']],
  ['新しいメッセージ', 'メッセ', ['メッセ']],
])('in %o a search for %o marks %o', (text, search, marked) => {
  const marks = choiceMarks(text, search).map(({ start, end }) => text.slice(start, end));
  expect(marks.map((mark) => mark.toLowerCase())).toEqual(marked.map((mark) => mark.toLowerCase()));
});
