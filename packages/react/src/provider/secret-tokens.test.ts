import type { Parameter } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { harmlessIds } from './harmless-ids.ts';
import { createSecretTokens } from './secret-tokens.ts';

const parameter = (id: string, wireType: string, rest: Partial<Parameter> = {}): Parameter => ({
  ...{ id, wireType, title: id, required: false },
  ...rest,
});
const nested = { value: 'key', label: 'Key', dependents: [parameter('apiKey', 'PASSWORD')] };
const parameters = [
  parameter('object', 'TEXT'),
  parameter('auth', 'ENUM', { choices: [nested] }),
  parameter('future', 'FUTURE_TYPE'),
];

describe('secret tokens', () => {
  it('U16: show what is known to be harmless and nothing else', () => {
    const values = { object: 'Deal', auth: 'key', apiKey: 'hunter2', future: 'f', stray: 's' };
    const hidden = createSecretTokens(() => 'v').hide(values, harmlessIds(parameters));
    expect(hidden).toMatchObject({ object: 'Deal', auth: 'key' });
    for (const id of ['apiKey', 'future', 'stray']) expect(hidden[id]).toMatch(/^secret:v:\d$/);
  });

  it('U16: stand for the same value only, type included, and for one visit only', () => {
    const tokens = createSecretTokens();
    const of = (apiKey: string | number) => tokens.hide({ apiKey }, harmlessIds(parameters)).apiKey;
    expect(of('1')).toBe(of('1'));
    expect(of('1')).not.toBe(of(1));
    expect(createSecretTokens().hide({ apiKey: '1' }, harmlessIds(parameters)).apiKey).not.toBe(
      of('1'),
    );
  });

  it('U16: an id that is harmless in one place and a secret in another is a secret', () => {
    const both = [...parameters, parameter('apiKey', 'TEXT')];
    expect(createSecretTokens(() => 'v').hide({ apiKey: 'x' }, harmlessIds(both)).apiKey).toBe(
      'secret:v:0',
    );
  });
});
