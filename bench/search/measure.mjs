/** Rounds that are not counted: code that has just been loaded runs slower, ours several times. */
const warmUps = 5;

/** Milliseconds that a function takes. */
export function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Milliseconds of each build, by engine: in turns, so that what else the machine does meets all alike. Garbage is left
 * to the engine itself: a collection by force throws compiled code away.
 */
export function timeBuilds(engines, corpus, rounds) {
  const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, { build }] of Object.entries(engines)) {
      const time = timeOf(() => build(corpus));
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/**
 * Milliseconds of each keystroke, by engine: in turns, and of each keystroke the fastest of the rounds, so that the
 * spread is that of the queries and not that of a busy machine.
 */
export function timeKeystrokes(searches, keystrokes, rounds) {
  const fastest = Object.fromEntries(
    Object.keys(searches).map((name) => [name, keystrokes.map(() => Number.POSITIVE_INFINITY)]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, search] of Object.entries(searches)) {
      keystrokes.forEach((typed, at) => {
        const time = timeOf(() => search(typed));
        if (time < fastest[name][at]) fastest[name][at] = time;
      });
    }
  }
  return fastest;
}

/** Megabytes that stay in use after the work. */
export function megabytesOf(work) {
  const before = bytesInUse();
  const kept = work();
  const after = bytesInUse();
  return kept && (after - before) / 2 ** 20;
}

function bytesInUse() {
  for (let turn = 0; turn < 4; turn++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
