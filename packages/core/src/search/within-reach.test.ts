import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withinReach } from './within-reach.ts';

const someScores = fc.array(fc.float({ min: -5, max: 40, noNaN: true }), { maxLength: 60 });
const growths = fc.float({ min: 0, max: 2, noNaN: true });

it('keeps every place that may still be among the best', () => {
  fc.assert(
    fc.property(someScores, fc.integer({ min: 1, max: 20 }), growths, (list, limit, growth) => {
      const scores = Float32Array.from(list);
      const places = [...scores.keys()];
      const kept = withinReach(places, scores, limit, growth);
      const sorted = [...scores].sort((a, b) => b - a);
      const last = sorted[Math.min(limit, sorted.length) - 1] ?? 0;
      const may = places.filter((place) => (scores[place] ?? 0) + growth >= last + 1e-4);
      expect(kept).toEqual(expect.arrayContaining(may));
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(limit, places.length));
    }),
  );
});

it('leaves out what is far below', () => {
  const scores = Float32Array.from({ length: 1000 }, (_, place) => place % 10);
  expect(withinReach([...scores.keys()], scores, 50)).toHaveLength(100);
});
