import { afterEach, describe, expect, it, vi } from 'vitest';
import { TriggerPickerError } from '../errors/error.ts';
import { createTriggerConfig, parseTriggerConfig, updateTriggerConfig } from './trigger-config.ts';

const slack = { integration: 'slack', type: 'SLACK_TRIGGER_MESSAGE_RECEIVED' };

describe('trigger configurations', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('survive storage as text with every JSON type kept (K22)', () => {
    const parameters = { number: 7, text: '007', off: false, nothing: null, list: [1, '1'] };
    const config = createTriggerConfig({ ...slack, credentialId: 'c1', parameters });
    expect(parseTriggerConfig(JSON.stringify(config))).toEqual(config);
  });

  it('K6: keep their id through every edit, and change it with the trigger', () => {
    const config = createTriggerConfig(slack);
    const edited = updateTriggerConfig(config, {
      parameters: { channel: 'C1' },
      credentialId: 'c1',
    });
    expect(edited).toMatchObject({
      id: config.id,
      parameters: { channel: 'C1' },
      credentialId: 'c1',
    });
    expect(updateTriggerConfig(edited, { type: 'OTHER' }).id).not.toBe(config.id);
    expect(updateTriggerConfig(edited, { credentialId: undefined }).credentialId).toBeUndefined();
    expect(updateTriggerConfig(edited, { labels: undefined }).labels).toEqual({});
  });

  it('get a UUID on a page over plain http too', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) });
    expect(createTriggerConfig(slack).id).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  it.each([
    ['from a later release', { version: 2, id: 'x' }, /version 2\. Update/],
    ['with a wrong part', { ...createTriggerConfig(slack), type: 3 }, /look at `type`/],
    ['that is cut off', '{"version":1', /look at its shape/],
    ['that is nothing', null, /look at its shape/],
  ])('one %s is refused with the reason', (_, stored, reason) => {
    expect(() => parseTriggerConfig(stored)).toThrow(TriggerPickerError);
    expect(() => parseTriggerConfig(stored)).toThrow(reason);
  });
});
