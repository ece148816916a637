import { createTriggerConfig } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { initialSetup, reduceSetup, type SetupAction, type SetupState } from './setup-state.ts';

const slack = createTriggerConfig({ integration: 'slack', type: 'SLACK_MESSAGE' });
const mention = createTriggerConfig({ integration: 'slack', type: 'SLACK_MENTION' });
const gmail = createTriggerConfig({ integration: 'gmail', type: 'GMAIL_EMAIL' });

function after(...actions: SetupAction[]): SetupState {
  return actions.reduce(reduceSetup, initialSetup(null));
}

const pick = (fresh: typeof slack) => ({ do: 'pick', fresh }) as const;
const fillIn = {
  do: 'edit',
  parameters: { channel: 'C1' },
  labels: { channel: '#support' },
  base: {},
  isDirty: true,
} as const;

describe('reduceSetup', () => {
  it('K6: the draft gets its id at its first edit and keeps it; another trigger is another subscription', () => {
    const other = after(pick(slack), fillIn, pick(gmail));
    expect(after(pick(slack), fillIn).config?.id).toBe(slack.id);
    expect(other.config).toMatchObject({ version: 1, id: gmail.id, integration: 'gmail' });
    const again = createTriggerConfig(slack);
    expect(reduceSetup(other, pick(again)).config?.id).toBe(slack.id);
  });

  it('C10: changing to another trigger and back loses nothing', () => {
    const account = { do: 'account', credentialId: 'a1' } as const;
    const state = after(pick(slack), account, fillIn, pick(gmail), pick(slack));
    expect(state.config).toMatchObject({
      credentialId: 'a1',
      parameters: { channel: 'C1' },
      labels: { channel: '#support' },
    });
  });

  it('another trigger of the integration keeps the account and starts with empty fields', () => {
    const account = { do: 'account', credentialId: 'a1' } as const;
    expect(after(pick(slack), account, fillIn, pick(mention))).toMatchObject({
      config: { type: 'SLACK_MENTION', credentialId: 'a1', parameters: {} },
      isEdited: false,
    });
  });

  it('an edit that changes nothing gives the same state back', () => {
    const state = after(pick(slack), fillIn);
    expect(reduceSetup(state, { ...fillIn, parameters: { channel: 'C1' } })).toBe(state);
  });

  it('started over, it is another form with nothing in it', () => {
    const state = after(pick(slack), fillIn, { do: 'restart', config: null, base: {} });
    expect(state).toMatchObject({ step: 'pick', config: null, isEdited: false, round: 1 });
  });
});
