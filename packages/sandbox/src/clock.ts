/** Where the sandbox reads the time and waits. Written as methods, so that any platform's timers fit. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `callback` once after `delay` milliseconds. */
  setTimeout(callback: () => void, delay: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** A clock that stands still until it is told to move on. */
export interface ManualClock extends Clock {
  /** Moves on by `milliseconds`, running what falls due in order, each with the promises that follow from it. */
  advance(milliseconds: number): Promise<void>;
}

/** The machine's own clock. */
export function createRealClock(): Clock {
  return {
    now: () => Date.now(),
    setTimeout: (callback, delay) => globalThis.setTimeout(callback, delay),
    clearTimeout: (timer: ReturnType<typeof globalThis.setTimeout>) =>
      globalThis.clearTimeout(timer),
  };
}

/** A clock for tests: retries and timers run when `advance` says so. @default start at 2026-01-01 UTC */
export function createManualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  let now = start;
  let lastTimer = 0;

  function nextDue(limit: number) {
    return [...timers].filter(([, { at }]) => at <= limit).sort(([, a], [, b]) => a.at - b.at)[0];
  }

  return {
    now: () => now,
    setTimeout(callback, delay) {
      timers.set(++lastTimer, { at: now + Math.max(0, delay), callback });
      return lastTimer;
    },
    clearTimeout: (timer: number) => {
      timers.delete(timer);
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (let due = nextDue(end); due !== undefined; due = nextDue(end)) {
        const [timer, { at, callback }] = due;
        timers.delete(timer);
        now = Math.max(now, at);
        callback();
        await settle();
      }
      now = end;
    },
  };
}

/** A turn of the real event loop or a few: signing and delivering are asynchronous. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => globalThis.setTimeout(resolve, 0));
  }
}

/** Resolves after `milliseconds` on the clock. */
export function wait(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.setTimeout(resolve, milliseconds);
  });
}
