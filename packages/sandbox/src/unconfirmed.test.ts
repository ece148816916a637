import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toUnconfirmed, unconfirmedDefaults } from './unconfirmed.ts';

describe('what the vendor leaves unsaid', () => {
  it('is listed in the README, option by option', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const listed = [...readme.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(unconfirmedDefaults));
  });

  it('can be decided otherwise one by one', () => {
    const gone = { status: 410, code: '41000', message: 'Gone' };
    const decided = toUnconfirmed({ createStatus: 200, errors: { subscriptionNotFound: gone } });
    expect(decided).toMatchObject({ createStatus: 200, patchRevives: false });
    expect(decided.errors.subscriptionNotFound).toEqual(gone);
    expect(decided.errors.unauthorized.status).toBe(401);
  });
});
