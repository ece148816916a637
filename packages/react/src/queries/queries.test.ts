import { hashKey, QueryClient } from '@tanstack/react-query';
import { type ChoicesPage, createClient, TriggerPickerError } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { accountsOptions } from './accounts.ts';
import { choicesOptions } from './choices.ts';
import { exampleOptions } from './example.ts';
import * as triggerPickerKeys from './keys.ts';
import { createQueryScope } from './query-scope.ts';
import { retryDelay, shouldRetry } from './retry.ts';

const password = { id: 'apiKey', wireType: 'PASSWORD', title: 'API key', required: true };
const text = { id: 'object', wireType: 'TEXT', title: 'Object', required: true };
const trigger = { integration: 'x', type: 'T', parameters: [password, text] };
const source = { key: 'fields', dependencies: ['apiKey', 'object'] };

/** A scope whose server keeps what it is sent. */
function createScope(userKey = 'a') {
  const sent: { url: string; body: unknown }[] = [];
  const client = createClient({
    baseUrl: 'http://host.test',
    fetch: async (url, init) => {
      sent.push({ url: String(url), body: JSON.parse(String(init?.body ?? 'null')) });
      return Response.json({ choices: [], nextCursor: null, records: [], accounts: [] });
    },
  });
  return { scope: createQueryScope({ client, userKey }), sent };
}

describe('query keys', () => {
  it('K1, K3: begin with the library and the user', () => {
    const keys = ['a', 'b'].map((user) =>
      hashKey(accountsOptions(createScope(user).scope).queryKey),
    );
    expect(keys[0]).not.toBe(keys[1]);
    expect(accountsOptions(createScope().scope).queryKey.slice(0, 2)).toEqual(
      triggerPickerKeys.user('a'),
    );
  });

  it('U16: a password is sent in the body, and stands in no key and no address', async () => {
    const { scope, sent } = createScope();
    const parameters = { apiKey: 'hunter2', object: 'Deal', unrelated: 'u' };
    const queryClient = new QueryClient();
    await queryClient.fetchInfiniteQuery(choicesOptions(scope, { trigger, source, parameters }));
    await queryClient.fetchQuery(exampleOptions(scope, { trigger, parameters }));
    expect(sent.map(({ body }) => body)).toMatchObject([
      { parameters: { apiKey: 'hunter2', object: 'Deal' } },
      { parameters: { apiKey: 'hunter2' } },
    ]);
    const keys = queryClient.getQueryCache().getAll();
    expect(keys).toHaveLength(2);
    expect(
      JSON.stringify([keys.map(({ queryKey }) => queryKey), sent.map(({ url }) => url)]),
    ).not.toMatch(/hunter2/);
  });

  it('C20: a list differs by account, dependency and JSON type, and by nothing else in the form', () => {
    const { scope } = createScope();
    const key = (credentialId: string, parameters: Record<string, string | number>) =>
      hashKey(choicesOptions(scope, { trigger, source, credentialId, parameters }).queryKey);
    const same = key('c1', { object: '1' });
    expect(key('c1', { object: '1', unrelated: 'x' })).toBe(same);
    for (const other of [key('c2', { object: '1' }), key('c1', { object: 1 }), key('c1', {})]) {
      expect(other).not.toBe(same);
    }
  });

  it('C26: a cursor that was there before ends the paging', () => {
    const { getNextPageParam } = choicesOptions(createScope().scope, { trigger, source });
    const page = (nextCursor: string | null): ChoicesPage => ({ choices: [], nextCursor });
    expect(getNextPageParam(page('b'), [], 'a', [null, 'a'])).toBe('b');
    expect(getNextPageParam(page('a'), [], 'b', [null, 'a', 'b'])).toBeNull();
    expect(getNextPageParam(page(null), [], null, [null])).toBeNull();
  });
});

describe('retries', () => {
  const error = (...args: ConstructorParameters<typeof TriggerPickerError>) =>
    new TriggerPickerError(...args);

  it.each([
    'UNAUTHENTICATED',
    'ACCOUNT_INVALID',
    'BAD_REQUEST',
    'BAD_RESPONSE',
    'UPSTREAM_AUTH',
    'UPSTREAM_TIMEOUT',
  ] as const)('K14: %s is shown at once', (code) =>
    expect(shouldRetry(0, error(code))).toBe(false),
  );

  it('K14: what may pass is tried twice more, and a long pause is left to the user', () => {
    expect([0, 1, 2].map((count) => shouldRetry(count, error('UPSTREAM_FAILED')))).toEqual([
      true,
      true,
      false,
    ]);
    expect(shouldRetry(0, error('RATE_LIMITED', { retryAfter: 30 }))).toBe(true);
    expect(shouldRetry(0, error('RATE_LIMITED', { retryAfter: 31 }))).toBe(false);
    expect(shouldRetry(0, new TypeError('a bug'))).toBe(false);
  });

  it('K14: waits at least as long as the server asked for', () => {
    const delay = retryDelay(0, error('RATE_LIMITED', { retryAfter: 7 }));
    expect(delay).toBeGreaterThanOrEqual(7000);
    expect(delay).toBeLessThanOrEqual(8000);
  });
});
