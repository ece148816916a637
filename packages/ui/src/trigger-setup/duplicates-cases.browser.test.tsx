import type { Catalog, Trigger } from '@trigger-picker/core';
import { createWorld, scaleCatalog } from '@trigger-picker/world';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { changeAnswers } from '../testing/change-answers.ts';
import { createFormPage } from '../testing/form-page.tsx';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { parameter, triggerWith } from '../trigger-form/sample-triggers.ts';
import { TriggerPicker } from '../trigger-picker/trigger-picker.tsx';

const errors = vi.spyOn(console, 'error');
const warnings = vi.spyOn(console, 'warn');

beforeEach(() => {
  for (const spy of [errors, warnings]) spy.mockReset().mockReturnValue(undefined);
});
afterEach(() => {
  // React's own warnings of keys that are there twice come this way.
  expect(errors).not.toHaveBeenCalled();
});

const inputs = [
  parameter('note', 'TEXT', 'Note'),
  parameter('note', 'TEXT', 'Note again'),
  parameter('colour', 'TEXT', 'Colour'),
];

/** A server of the host's own that lists everything twice, and the same types in another integration as well. */
function listTwice({ triggers, failures }: Catalog): Catalog {
  const slack = triggers
    .filter(({ integration }) => integration === 'slack')
    .map((trigger): Trigger => ({ ...trigger, parameters: inputs }));
  const again = slack.map((trigger) => ({ ...trigger, title: `${trigger.title} again` }));
  const other = slack.map((trigger) => ({ ...trigger, integration: 'hubspot' }));
  return { triggers: [...slack, ...again, ...other], failures };
}

it('K17: what is there twice is listed once, and named in the console once', async () => {
  const world = changeAnswers<Catalog>(await createWorld(), '/triggers', listTwice);
  const { screen } = await renderInWorld(
    world,
    <div style={{ blockSize: 600 }}>
      <TriggerPicker focusOnMount />
    </div>,
  );
  await expect.element(screen.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await userEvent.keyboard('channel topic changed');
  const found = screen.getByRole('listbox').getByRole('option', { name: /Topic Changed/ });
  await expect.element(found.nth(1)).toBeVisible();
  const places = found.elements().map((row) => row.getAttribute('aria-posinset'));
  expect(places).toHaveLength(2);
  expect(new Set(places).size).toBe(2);
  expect(screen.getByText('again').elements()).toEqual([]);
  expect(warnings).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^DUPLICATE_TRIGGERS: .*slack SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED, /),
  );
  expect(warnings.mock.lastCall?.[0]).toContain('input "note" of hubspot ');
});

it('K17: of two inputs with one id the first is a field, and is sent', async () => {
  const page = await createFormPage();
  const form = await page.show({ trigger: triggerWith(inputs) });
  await expect.element(form.getByRole('textbox', { name: 'Colour' })).toBeVisible();
  expect(form.getByRole('textbox').elements()).toHaveLength(2);
  await form.getByRole('textbox', { name: 'Note' }).fill('first');
  await expect.poll(() => form.state().parameters).toEqual({ note: 'first' });
});

it('K17: what the vendor lists twice is listed once behind our own server', async () => {
  const [slack] = scaleCatalog(1).map((one) => ({
    ...one,
    name: 'slack',
    triggers: one.triggers.slice(0, 5),
  }));
  if (!slack) throw new Error('The catalog is empty.');
  const catalog = [{ ...slack, triggers: slack.triggers.flatMap((trigger) => [trigger, trigger]) }];
  const { screen } = await renderInWorld(
    await createWorld({ sandbox: { catalog } }),
    <div style={{ blockSize: 600 }}>
      <TriggerPicker defaultFilter={{ integration: 'slack' }} />
    </div>,
  );
  const options = screen.getByRole('listbox').getByRole('option');
  await expect.element(options.first()).toHaveAttribute('aria-setsize', '5');
  expect(options.elements()).toHaveLength(5);
});
