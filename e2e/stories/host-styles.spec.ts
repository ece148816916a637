import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { hostStyles } from './host-styles.ts';
import { mainStories } from './main-stories.ts';
import { openStory } from './storybook.ts';

const sheet = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../packages/ui/dist/${name}`, import.meta.url)), 'utf8');

const unlayered = sheet('styles.unlayered.css');
const layered = sheet('styles.css');

/** What a page loads, in its order. What its own rules come to is compared with the first. */
const pages: Readonly<Record<string, string>> = {
  'our sheet alone': unlayered,
  'our layered sheet alone': layered,
  ...Object.fromEntries(
    Object.entries(hostStyles).flatMap(([name, css]) => [
      [name, css + unlayered],
      [
        `${name}, in layers`,
        `@layer base, trigger-picker, utilities; @layer base { ${css} } ${layered}`,
      ],
    ]),
  ),
};

// seb-oss/react-components#106, appbaseio/reactivesearch#1667
test.describe('U10, C68: whatever the page says of its elements, ours look the same', () => {
  for (const id of mainStories) {
    test(id, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openStory(page, id);
      for (const [name, differences] of Object.entries(await compare(page))) {
        expect.soft(differences, name).toEqual([]);
      }
    });
  }
});

/** Puts the pages' styles in place of Storybook's copy of ours, and says where our elements come to look otherwise. */
async function compare(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate((pages) => {
    // What follows from other properties, from where a thing stands on the page, or from its language.
    const derived = /^--|locale|^(top|left|right|bottom|inset|transform-origin|perspective-origin)/;
    const properties = [...getComputedStyle(document.body)].filter((name) => !derived.test(name));

    function removeOurRules(rules: CSSStyleSheet | CSSGroupingRule) {
      for (let at = rules.cssRules.length - 1; at >= 0; at--) {
        const rule = rules.cssRules[at];
        if (rule instanceof CSSMediaRule) removeOurRules(rule);
        if (rule instanceof CSSStyleRule && rule.selectorText.startsWith('.tp')) {
          rules.deleteRule(at);
        }
      }
    }

    function looksUnder(css: string): string[][] {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
      // The strokes of a pictogram take everything that counts from the `svg` around them.
      const elements = document.querySelectorAll<HTMLElement>('.tp, .tp :not(polyline)');
      const looks = [...elements].map((element) => {
        const computed = getComputedStyle(element);
        const name = element.dataset.slot ?? element.outerHTML.slice(0, 80);
        return [name, ...properties.map((property) => computed.getPropertyValue(property))];
      });
      style.remove();
      return looks;
    }

    function differences(one: string[][], other: string[][]): string[] {
      const found = one.flatMap((look, at) =>
        look.flatMap((value, column) => {
          const now = other[at]?.[column];
          return now === value ? [] : `${look[0]}: ${properties[column - 1]}: ${value} → ${now}`;
        }),
      );
      return found.slice(0, 30);
    }

    for (const one of document.styleSheets) removeOurRules(one);
    // What a story puts around ours inside its panel is a host's, and not what is looked at.
    for (const own of document.querySelectorAll<HTMLElement>(
      '.tp :not([data-slot], [data-slot] *)',
    )) {
      own.style.cssText = `all: revert; ${own.style.cssText}`;
    }
    const [[, first] = ['', ''], ...others] = Object.entries(pages);
    const plain = looksUnder(first);
    return Object.fromEntries(
      others.map(([name, css]) => [name, differences(plain, looksUnder(css))]),
    );
  }, pages);
}
