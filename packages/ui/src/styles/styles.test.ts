import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { buildStyles } from '../../scripts/build-styles.mjs';
import { pickerSlots } from '../slots/picker.ts';
import { primitiveSlots } from '../slots/primitives.ts';

const { layered, unlayered } = buildStyles();

describe('the style sheets', () => {
  it('C68: every rule is one class strong, so that one class of the host wins', () => {
    expect(selectorsOf(unlayered).filter((selector) => strength(selector) !== 1)).toEqual([]);
  });

  it('C68: nothing of the host is touched: each selector asks for one of our classes', () => {
    const foreign = selectorsOf(unlayered).filter(
      (selector) => !/^\.tp(-[\w-]+)?(?![\w-])/.test(selector),
    );
    expect(foreign).toEqual([]);
  });

  it('the layered sheet is one layer and nothing else', () => {
    expect(layered.startsWith('@layer trigger-picker{')).toBe(true);
    expect(layered.trimEnd().endsWith('}')).toBe(true);
  });

  it('directions are logical: no rule says left or right', () => {
    const physical = unlayered.match(
      /[;{](?:left|right|(?:margin|padding|border)-(?:left|right)|text-align:(?:left|right))\b[^;}]*/g,
    );
    expect(physical ?? []).toEqual([]);
  });
});

describe('the sheet of the picker', () => {
  it('has rules for every class that the picker wears', () => {
    const classes = [pickerSlots, primitiveSlots].flatMap((slots) =>
      Object.values(slots).flatMap((own) => own.split(' ')),
    );
    const picker = buildStyles('picker').unlayered;
    const isIn = (css: string, name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(css);
    expect(classes.filter((name) => isIn(unlayered, name) && !isIn(picker, name))).toEqual([]);
  });
});

/** The selectors of all style rules, written out. */
function selectorsOf(css: string): string[] {
  const selectors: string[] = [];
  transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style(rule) {
          for (const selector of rule.value.selectors) selectors.push(write(selector));
          return undefined;
        },
      },
    },
  });
  expect(selectors.length).toBeGreaterThan(50);
  return selectors;
}

type Part = { type: string; name?: string; kind?: string };

function write(selector: readonly Part[]): string {
  return selector
    .map((part) =>
      part.type === 'class' ? `.${part.name}` : `<${part.type}:${part.kind ?? part.name ?? ''}>`,
    )
    .join('');
}

/** How many classes, attributes and pseudo-classes count; `:where()` does not, a pseudo-element does not outweigh a class. */
function strength(selector: string): number {
  const counted = selector.match(/\.[\w-]+|<(?:attribute|id|pseudo-class):(?!where)[^>]*>/g) ?? [];
  return counted.length;
}
