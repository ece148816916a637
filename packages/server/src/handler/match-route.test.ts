import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRouteMatcher } from './match-route.ts';

const match = createRouteMatcher('/api/triggers');

const bad = fc.array(
  fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '/',
      '//',
      '\\',
      '%2e%2e',
      '..%2f',
      ';/..',
      '%00',
      '?',
      '#',
      'triggers',
      'subscriptions',
      'api',
      '@evil.example',
      'a'.repeat(10_000),
    ),
    fc.string(),
  ),
  { maxLength: 6 },
);

describe('finding the route', () => {
  it('P4: an odd path is none of ours, or one segment of ours', () => {
    fc.assert(
      fc.property(bad, (parts) => {
        const url = `https://host.test/api/triggers/${parts.join('')}`;
        fc.pre(URL.canParse(url));
        const { pathname } = new URL(url);
        try {
          const { endpoint, params } = match(new Request(url));
          const path = endpoint.path.replace(/:(\w+)/g, (_, name) =>
            encodeURIComponent(params[name] ?? ''),
          );
          expect(pathname.replace(/\/$/, '')).toBe(`/api/triggers${path}`);
        } catch (error) {
          expect(error).toMatchObject({
            code: expect.stringMatching(/NOT_FOUND|METHOD_NOT_ALLOWED|BAD_REQUEST/),
          });
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '/api/triggers/../accounts',
    '/api/triggers/%2e%2e/accounts',
    '/api/triggers/..%2faccounts',
    '/api/triggers//evil',
    '/api/triggers/\\evil',
    '/api/triggers/triggers;/..',
    '/api/triggers/triggers%00',
    `/api/triggers/${'a'.repeat(10_240)}`,
    '//evil/api/triggers/accounts',
  ])('P4: %.60s is not found', (path) => {
    const request = new Request(`https://host.test${path}`);
    expect(() => match(request)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});
