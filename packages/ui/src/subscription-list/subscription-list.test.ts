import type { Account, Parameter, Subscription } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { relativeTime } from '../internals/relative-time.ts';
import { problemOf } from './subscription-health.ts';
import { summarizeError } from './summarize-error.ts';
import { summarizeParameters } from './summarize-parameters.ts';

describe('summarizeError', () => {
  it.each([
    ['Failed to check for new records. Last error: Request failed with 500 …', 'service'],
    [
      '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
      'access',
    ],
    ['Request failed with status code 403: insufficient scope', 'permission'],
    ['channel_not_found', 'gone'],
    ['429 Too Many Requests', 'limit'],
    ['Repeated webhook delivery failures', 'delivery'],
    ['ECONNRESET', 'unknown'],
    [undefined, 'unknown'],
  ])('U18: %s is told as %s', (error, cause) => {
    expect(summarizeError(error)).toBe(`subscriptions.cause.${cause}`);
  });
});

describe('summarizeParameters', () => {
  const parameter = (id: string, more: Partial<Parameter> = {}): Parameter => ({
    id,
    wireType: 'TEXT',
    title: id.toUpperCase(),
    required: false,
    ...more,
  });

  it('tells what is filled in, by its label where one is known', () => {
    const parameters = [
      parameter('empty'),
      parameter('kind', { wireType: 'ENUM', choices: [{ value: 7, label: 'Seven' }] }),
      parameter('channel', { wireType: 'ENUM' }),
      parameter('more'),
    ];
    const saved = { kind: 7, channel: 'C1', more: 'third' };
    const labels = { channel: '#support' };
    expect(summarizeParameters(parameters, saved, { labels })).toEqual([
      { id: 'kind', title: 'KIND', value: 'Seven' },
      { id: 'channel', title: 'CHANNEL', value: '#support' },
    ]);
  });

  it('U16: never tells a password', () => {
    const parameters = [parameter('secret', { wireType: 'PASSWORD' })];
    expect(summarizeParameters(parameters, { secret: 'hunter2' })).toEqual([]);
  });

  it('tells a filter as a sentence', () => {
    const when = {
      operator: 'OR',
      conditions: [
        {
          operator: 'AND',
          conditions: [{ field: 'user', operator: '$stringExactlyMatches', value: 'U1' }],
        },
      ],
    };
    const parameters = [parameter('when', { wireType: 'CONDITIONAL' })];
    expect(summarizeParameters(parameters, { when })[0]?.value).toMatch(/^user .* U1$/);
  });
});

describe('problemOf', () => {
  const subscription = (status: string, error?: string): Subscription => ({
    id: 's1',
    integration: 'slack',
    type: 'T',
    parameters: {},
    status,
    error,
    credentialId: 'a1',
  });
  const account = (status: string): Account => ({
    id: 'a1',
    integration: 'slack',
    label: 'Acme',
    status,
    isDefault: true,
  });

  it('the account outweighs what the service said', () => {
    expect(problemOf(subscription('ERRORED', '500'), null)).toBe('removed');
    expect(problemOf(subscription('ERRORED', '500'), account('INVALID'))).toBe('account');
    expect(problemOf(subscription('ACTIVE'), account('INVALID'))).toBe('account');
  });

  it('while the accounts are not known, nothing is said of them', () => {
    expect(problemOf(subscription('ACTIVE'), undefined)).toBeUndefined();
    expect(problemOf(subscription('ERRORED', '401'), undefined)).toBe('access');
  });

  it('K15: a status from the future is no problem of ours', () => {
    expect(problemOf(subscription('PAUSED'), account('VALID'))).toBeUndefined();
  });
});

describe('relativeTime', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');
  const before = (seconds: number) => relativeTime(now - seconds * 1000, now, 'en');

  it('rounds down to the largest unit', () => {
    expect([before(20), before(125), before(3 * 3600 + 60), before(86_400)]).toEqual([
      'now',
      '2 min. ago',
      '3 hr. ago',
      'yesterday',
    ]);
  });

  it('knows no future: another machine’s clock may be ahead', () => {
    expect(before(-90)).toBe('now');
  });
});
