import { type CSSProperties, StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { contrast } from '../internals/contrast.ts';
import { TriggerPickerUi, type UiOptions } from '../internals/ui-context.tsx';
import { PayloadTree } from '../payload-view/payload-tree.tsx';
import { resolveColor, resolveToken } from '../testing/colors.ts';
import { emulateMedia } from '../testing/emulate-media.ts';
import './index.css';

const themes = ['light', 'dark'] as const;

/** Grounds on which the plain texts stand. */
const grounds = ['surface', 'raised', 'sunken', 'hover'];

/** Colour over grounds, and the least contrast between them. */
const table: readonly [color: string, grounds: readonly string[], least: number][] = [
  ['ink', [...grounds, 'accent-soft'], 4.5],
  ['ink-2', [...grounds, 'accent-soft'], 4.5],
  ['ink-3', grounds, 4.5],
  ['accent-text', [...grounds, 'accent-soft'], 4.5],
  ['accent-ink', ['accent'], 4.5],
  ['ok', [...grounds, 'ok-soft'], 4.5],
  ['warn', [...grounds, 'warn-soft'], 4.5],
  ['bad', [...grounds, 'bad-soft'], 4.5],
  ['line-control', ['surface', 'raised', 'sunken'], 3],
];

const style = document.createElement('style');
afterEach(async () => {
  style.remove();
  await emulateMedia({});
});

/** Shows something of ours on a page with a host's rules, and gives its root. */
async function show(options: UiOptions = {}, around: CSSProperties = {}, css = '') {
  style.textContent = css;
  document.head.append(style);
  const { container } = await render(
    <StrictMode>
      <div style={around}>
        <TriggerPickerUi {...options}>
          <PayloadTree records={[{ text: 'hi' }]} />
        </TriggerPickerUi>
      </div>
    </StrictMode>,
  );
  const root = container.querySelector<HTMLElement>('.tp');
  if (!root) throw new Error('There is no root.');
  return root;
}

function failures(root: HTMLElement): string[] {
  return table.flatMap(([color, on, least]) =>
    on
      .map((ground) => ({ ground, ratio: ratioOf(root, color, ground) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${color} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

function ratioOf(root: HTMLElement, color: string, ground: string): number {
  return contrast(resolveToken(root, `--tp-${color}`), resolveToken(root, `--tp-${ground}`));
}

describe('tokens', () => {
  for (const theme of themes) {
    it(`${theme}: text has 4.5:1 on all its grounds, lines of controls 3:1, the focus 3:1`, async () => {
      const root = await show({ theme });
      expect(failures(root)).toEqual([]);
      expect(ratioOf(root, 'accent', 'surface')).toBeGreaterThanOrEqual(3);
    });

    it.each(['#e4002b', '#ffd400', '#00b67a', '#0a66c2', '#000000', '#ffffff', '#808080'])(
      `${theme}: so it stays with a host’s accent of %s`,
      async (accent) => {
        const around = { '--trigger-picker-accent': accent } as CSSProperties;
        const root = await show({ theme }, around);
        expect(resolveToken(root, '--tp-accent')).toEqual(resolveColor(accent));
        expect(failures(root)).toEqual([]);
      },
    );
  }

  it('so it stays on a host’s own ground and ink', async () => {
    const around = {
      '--trigger-picker-surface': '#0b1526',
      '--trigger-picker-ink': '#e8eefc',
    } as CSSProperties;
    expect(failures(await show({ theme: 'dark' }, around))).toEqual([]);
  });

  it('C68: the host’s tokens count wherever they stand: on :root, around us, or through a class', async () => {
    const green = resolveColor('#008000');
    const onRoot = await show({}, {}, ':root { --trigger-picker-accent: #008000 }');
    expect(resolveToken(onRoot, '--tp-accent')).toEqual(green);
    const around = await show({}, { '--trigger-picker-accent': '#008000' } as CSSProperties);
    expect(resolveToken(around, '--tp-accent')).toEqual(green);
    const classNames = { 'payload-tree': 'mine' };
    const byClass = await show({ classNames }, {}, '.mine { --trigger-picker-accent: #008000 }');
    expect(resolveToken(byClass, '--tp-accent')).toEqual(green);
  });

  it('the second tier can be set too, one token at a time', async () => {
    const css = '.mine { --tp-line: #008000 }';
    const root = await show({ classNames: { 'payload-tree': 'mine' } }, {}, css);
    expect(resolveToken(root, '--tp-line')).toEqual(resolveColor('#008000'));
  });

  it('all radii follow the one that the host sets', async () => {
    const root = await show({}, { '--trigger-picker-radius': '0px' } as CSSProperties);
    const rows = root.querySelector('.tp-payload-tree');
    expect(rows && getComputedStyle(rows).borderRadius).toBe('0px');
  });

  it('U12: who asks for more contrast gets it, and who asks for less motion too', async () => {
    const root = await show();
    const before = ratioOf(root, 'line', 'surface');
    await emulateMedia({ 'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce' });
    expect(ratioOf(root, 'ink-3', 'surface')).toBe(ratioOf(root, 'ink', 'surface'));
    expect(ratioOf(root, 'line', 'surface')).toBeGreaterThan(3 * before);
    expect(getComputedStyle(root).getPropertyValue('--tp-slide')).toBe('0ms');
  });

  it('`system` follows what the user has set', async () => {
    const root = await show({ theme: 'system' });
    const light = resolveToken(root, '--tp-surface');
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    expect(resolveToken(root, '--tp-surface')).not.toEqual(light);
  });
});
