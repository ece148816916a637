/** Runs a task once per key at a time: whoever asks meanwhile gets the same answer. */
export interface SingleFlight {
  /** The signal is aborted when the task is cancelled: it has to end then. */
  run<Output>(key: string, task: (signal: AbortSignal) => Promise<Output>): Promise<Output>;
  cancel(key: string): void;
  cancelAll(): void;
}

interface Flight {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
}

/** A single flight of its own: it holds only what is under way. */
export function createSingleFlight(): SingleFlight {
  const flights = new Map<string, Flight>();
  const cancel = (key: string) => {
    flights.get(key)?.controller.abort();
    flights.delete(key);
  };
  return {
    run<Output>(key: string, task: (signal: AbortSignal) => Promise<Output>) {
      const current = flights.get(key);
      // Every caller of a key runs the same task, so what is under way has its type.
      if (current) return current.answer as Promise<Output>;
      const controller = new AbortController();
      const answer = task(controller.signal).finally(() => {
        if (flights.get(key)?.controller === controller) flights.delete(key);
      });
      flights.set(key, { answer, controller });
      return answer;
    },
    cancel,
    cancelAll: () => {
      for (const key of [...flights.keys()]) cancel(key);
    },
  };
}
