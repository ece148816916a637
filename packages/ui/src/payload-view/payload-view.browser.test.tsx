import type { JsonValue } from '@trigger-picker/core';
import { createWorld } from '@trigger-picker/world';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { accountId } from '../testing/turn-on.ts';
import { PayloadTree } from './payload-tree.tsx';
import { PayloadView } from './payload-view.tsx';

const show = (
  records: readonly JsonValue[],
  props: Partial<Parameters<typeof PayloadTree>[0]> = {},
) => render(<PayloadTree records={records} {...props} />);

function nested(depth: number): JsonValue {
  let value: JsonValue = 'end';
  for (let level = 0; level < depth; level++) value = { in: value };
  return value;
}

describe('a sample event', () => {
  it('U1, U2: markup in names and values is text, and runs nothing', async () => {
    const attack = '<img src=x onerror="globalThis.hacked = true"></script><b>bold</b>';
    const { container } = await show([{ [attack]: attack, markdown: '[x](javascript:alert(1))' }]);
    expect(container.querySelector('img, b, script, a')).toBeNull();
    expect(container.textContent).toContain(attack);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('U4: names and values of any length and direction are cut, and leave their neighbours alone', async () => {
    const { container } = await show(
      [{ ['n'.repeat(10_000)]: '\u202Egnp.exe', after: 'a\u0301'.repeat(5_000) }],
      { onSelect: () => undefined },
    );
    expect(container.textContent?.length).toBeLessThan(800);
    const [first, second] = [...container.querySelectorAll('[role=treeitem]')];
    expect(second && first && second.clientHeight).toBe(first?.clientHeight);
    for (const cell of container.querySelectorAll('.tp-payload-label, .tp-payload-sample')) {
      expect(getComputedStyle(cell).unicodeBidi).toBe('isolate');
    }
  });

  it('U4: no letter is cut in half', async () => {
    const { container } = await show([{ x: `${'a'.repeat(159)}😀${'b'.repeat(99)}` }]);
    expect(container.textContent).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('U12: where text runs from right to left, a name still starts at its first letter', async () => {
    document.documentElement.dir = 'rtl';
    const { container } = await show([{ a_name_that_is_far_too_long_for_any_row_of_this_tree: 1 }]);
    container.style.inlineSize = '20rem';
    const label = container.querySelector('.tp-payload-label');
    if (!label) throw new Error('There is no label.');
    const letters = document.createRange();
    letters.setStart(label.firstChild ?? label, 0);
    letters.setEnd(label.firstChild ?? label, 1);
    const box = label.getBoundingClientRect();
    expect(letters.getBoundingClientRect().left).toBeGreaterThanOrEqual(box.left - 1);
    expect(label.scrollWidth).toBeGreaterThan(label.clientWidth);
    document.documentElement.dir = '';
  });

  it('U4: a value of the other direction stands beside its name, at the side from which the page is read', async () => {
    const { container } = await show([{ name: 'مريم حداد', note: 'x' }]);
    const [arabic, latin] = [...container.querySelectorAll('.tp-payload-sample')].map((sample) =>
      sample.getBoundingClientRect(),
    );
    expect(arabic?.left).toBe(latin?.left);
  });

  it('one row is a stop of the Tab key, and the tree around it none, though it scrolls', async () => {
    const screen = await show([{ first: 1, second: 2 }]);
    const stops = [...screen.container.querySelectorAll('[tabindex="0"]')];
    expect(stops).toEqual([screen.getByRole('treeitem', { name: /^first/ }).element()]);
    expect(screen.getByRole('tree').element()).toHaveAttribute('tabindex', '-1');
  });

  it('K18: a sample that is 100,000 levels deep or has 5 MB is cut, and says so', async () => {
    const start = performance.now();
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at]));
    const screen = await show([
      { deep: nested(100_000), text: 'x'.repeat(5_000_000), list: Array(100_000).fill(1), ...wide },
    ]);
    await expect
      .element(screen.getByText(/^The first [\d,]+ of 50,003 fields are shown\.$/))
      .toBeVisible();
    await expect
      .element(screen.getByRole('treeitem', { name: /^list list · 5 of 100,000/ }))
      .toBeVisible();
    expect(screen.container.querySelectorAll('[role=treeitem]').length).toBeLessThanOrEqual(2000);
    expect(screen.container.textContent?.length).toBeLessThan(100_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('K18: loaded from the account too, through the cache', async () => {
    const world = await createWorld({ connected: { slack: 1 } });
    const example = JSON.stringify([{ payload: nested(5_000), text: 'x'.repeat(5_000_000) }]);
    const fetched: typeof fetch = async (input, init) =>
      String(input).endsWith('/examples')
        ? new Response(`{"records":${example}}`, {
            headers: { 'content-type': 'application/json' },
          })
        : world.fetch(input, init);
    const { screen } = await renderInWorld(
      { ...world, fetch: fetched },
      <PayloadView
        trigger={{
          integration: 'slack',
          type: 'SLACK_TRIGGER_CHANNEL_MESSAGE_POSTED',
          parameters: [],
        }}
        credentialId={accountId(world, 'slack')}
      />,
    );
    await expect.element(screen.getByRole('treeitem', { name: /^text "xxx/ })).toBeVisible();
  });

  it('U14: loading, failure and the sample shown are each told once, also in strict mode', async () => {
    const world = await createWorld({ connected: { slack: 1 } });
    world.sandbox.faults.set('getExample', { kind: 'unauthorized' });
    const { screen } = await renderInWorld(
      world,
      <PayloadView
        trigger={{
          integration: 'slack',
          type: 'SLACK_TRIGGER_CHANNEL_MESSAGE_POSTED',
          parameters: [],
        }}
        credentialId={accountId(world, 'slack')}
      />,
    );
    const told = () =>
      screen.container.querySelectorAll('[role="status"], [role="alert"], [aria-live]').length;
    await expect.element(screen.getByRole('status')).toHaveTextContent('Loading a sample event…');
    expect(told()).toBe(1);
    await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
    expect(told()).toBe(1);
    const several = await show([{ text: 'one' }, { text: 'two' }]);
    await expect.element(several.getByRole('status')).toHaveTextContent('Sample 1 of 2');
    expect(several.container.querySelectorAll('[role="status"]')).toHaveLength(1);
  });

  it('W29: what may be a secret of the host’s is not shown, and not handed on', async () => {
    const onSelect = vi.fn();
    const screen = await show(
      [
        {
          headers: { Authorization: 'Bearer top', 'X-Acme-Key': 'also', Accept: '*/*' },
          client_secret: 'hush',
          next_page_token: 'page-2',
        },
      ],
      { onSelect },
    );
    const text = screen.container.textContent ?? '';
    expect(text).not.toMatch(/Bearer top|also|hush/);
    expect(text).toMatch(/\*\/\*.*page-2/);
    await screen.getByRole('button', { name: 'Insert headers.Authorization' }).click();
    expect(onSelect).toHaveBeenCalledWith(['headers', 'Authorization'], {
      sample: undefined,
      type: 'text',
    });
  });
});
