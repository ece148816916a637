import { describe, expect, it } from 'vitest';
import { initialSetup, reduceSetup, type SetupAction, type SetupState } from './setup-state.ts';

const slack = { integration: 'slack', type: 'SLACK_MESSAGE' };
const mention = { integration: 'slack', type: 'SLACK_MENTION' };
const gmail = { integration: 'gmail', type: 'GMAIL_EMAIL' };

function after(...actions: SetupAction[]): SetupState {
  return actions.reduce(reduceSetup, initialSetup(null));
}

const pickSlack = { do: 'pick', trigger: slack, id: 'draft-1' } as const;
const fillIn = {
  do: 'edit',
  parameters: { channel: 'C1' },
  labels: { channel: '#support' },
} as const;

describe('reduceSetup', () => {
  it('K6: the draft gets its id at its first edit and keeps it, whatever trigger it becomes', () => {
    const state = after(pickSlack, { do: 'pick', trigger: gmail, id: 'draft-2' });
    expect(state.config).toMatchObject({ version: 1, id: 'draft-1', integration: 'gmail' });
  });

  it('changing to another trigger and back loses nothing', () => {
    const state = after(
      pickSlack,
      { do: 'account', credentialId: 'a1' },
      fillIn,
      { do: 'go', step: 'pick' },
      { do: 'pick', trigger: gmail, id: 'x' },
      { do: 'go', step: 'pick' },
      { do: 'pick', trigger: slack, id: 'x' },
    );
    expect(state.config).toMatchObject({
      credentialId: 'a1',
      parameters: { channel: 'C1' },
      labels: { channel: '#support' },
    });
  });

  it('another trigger of the integration keeps the account and starts with empty fields', () => {
    const state = after(pickSlack, { do: 'account', credentialId: 'a1' }, fillIn, {
      do: 'pick',
      trigger: mention,
      id: 'x',
    });
    expect(state.config).toMatchObject({
      type: 'SLACK_MENTION',
      credentialId: 'a1',
      parameters: {},
    });
  });

  it('an edit that changes nothing gives the same state back', () => {
    const state = after(pickSlack, fillIn);
    expect(reduceSetup(state, { ...fillIn, parameters: { channel: 'C1' } })).toBe(state);
  });

  it('knows which way it went', () => {
    expect(after(pickSlack).direction).toBe('forward');
    expect(after(pickSlack, { do: 'go', step: 'pick' }).direction).toBe('back');
  });
});
