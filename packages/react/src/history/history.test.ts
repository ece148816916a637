import { describe, expect, it } from 'vitest';
import { favouritesSpec, toggleFavourite } from './favourites.ts';
import { addRecent, type Recents, recentStrength, recentsSpec } from './recents.ts';

const ref = (type: string) => ({ integration: 'slack', type });

describe('recents', () => {
  it('C56: are what this user picked, the latest first, and count how often', () => {
    const picks = ['a', 'b', 'a'];
    const recents = picks.reduce<Recents>((all, type, at) => addRecent(all, ref(type), at), []);
    expect(recents).toEqual([
      { ...ref('a'), count: 2, last: 2 },
      { ...ref('b'), count: 1, last: 1 },
    ]);
  });

  it('keep fifty', () => {
    let recents: Recents = [];
    for (let at = 0; at < 80; at++) recents = addRecent(recents, ref(`t${at}`), at);
    expect(recents).toHaveLength(50);
    expect(recents[0]?.type).toBe('t79');
  });

  it('weigh more the more often and the later they were picked, and never more than 1', () => {
    const recent = (count: number) => ({ ...ref('a'), count, last: 0 });
    expect(recentStrength(recent(5), 0)).toBeGreaterThan(recentStrength(recent(1), 0));
    expect(recentStrength(recent(1), 0)).toBeGreaterThan(recentStrength(recent(1), 4));
    expect(recentStrength(recent(1e9), 0)).toBeLessThanOrEqual(1);
  });
});

describe('favourites', () => {
  it('a second star takes the first away', () => {
    const starred = toggleFavourite([], { ...ref('a'), title: 'more than its name' } as never);
    expect(starred).toEqual([ref('a')]);
    expect(toggleFavourite(starred, ref('a'))).toEqual([]);
  });
});

it('what was stored by another version is read as far as it can be', () => {
  expect(recentsSpec.parse([{ ...ref('a'), count: 1, last: 2 }, { type: 'b' }, null])).toHaveLength(
    1,
  );
  expect(recentsSpec.parse([ref('a')])).toEqual([]);
  expect(favouritesSpec.parse([ref('a'), 7])).toEqual([ref('a')]);
  expect(favouritesSpec.parse({ a: 1 })).toBeUndefined();
});
