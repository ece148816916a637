import { createTriggerConfig } from '@trigger-picker/core';
import { toDraft } from '@trigger-picker/react';
import { expect, it } from 'vitest';
import { unfinishedTrigger } from './unfinished-trigger.ts';

const saved = createTriggerConfig({
  integration: 'desk',
  type: 'DESK_TICKET',
  credentialId: 'a1',
  parameters: { project: 1, name: 'x' },
});
const parameters = ['project', 'name'].map((id) => ({
  id,
  wireType: 'TEXT',
  title: id,
  required: false,
}));
const draftOf = (config: typeof saved) =>
  toDraft({ config, saved: saved.parameters, parameters, now: 0 });

it('is what is entered now, else what was left half-way', () => {
  const changed = { ...saved, parameters: { project: 2, name: 'x' } };
  const entered = { ...saved, parameters: { project: 3 } };
  expect(unfinishedTrigger(saved, entered, draftOf(changed))).toBe(entered);
  expect(unfinishedTrigger(saved, null, draftOf(changed))).toMatchObject({
    parameters: { project: 2, name: 'x' },
  });
});

it('is nothing once the workflow has it, whatever is still kept', () => {
  expect(unfinishedTrigger(saved, { ...saved, labels: { project: 'One' } }, undefined)).toBeNull();
  expect(unfinishedTrigger(saved, null, draftOf(saved))).toBeNull();
  expect(unfinishedTrigger(null, null, undefined)).toBeNull();
});
