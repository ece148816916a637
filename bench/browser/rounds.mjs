import { median } from '../statistics.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

/**
 * Measures everything in every round, in turns: what else the machine does meets all alike. A plan has a function
 * for each name, which answers figures by their names. `BENCH_ROUNDS=1` is for a quick look.
 */
export async function measureRounds(plan) {
  const results = Object.fromEntries(Object.keys(plan).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(plan)) results[name].push(await measure());
  }
  return {
    /** The median over the rounds. */
    of: (name, figure) => median(results[name].map((each) => each[figure])),
    /** The median of what one is to the other in each round. */
    ratio: (figure, name, other) =>
      median(results[name].map((each, round) => each[figure] / results[other][round][figure])),
  };
}
