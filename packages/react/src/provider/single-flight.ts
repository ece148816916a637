/** Runs a task once per key at a time: whoever asks meanwhile gets the same answer. */
export interface SingleFlight {
  run<Output>(key: string, task: () => Promise<Output>): Promise<Output>;
}

/** A single flight of its own: it holds only what is under way. */
export function createSingleFlight(): SingleFlight {
  const flights = new Map<string, Promise<unknown>>();
  return {
    run<Output>(key: string, task: () => Promise<Output>) {
      // Every caller of a key runs the same task, so what is under way has its type.
      const current = flights.get(key) as Promise<Output> | undefined;
      if (current) return current;
      const flight = task().finally(() => flights.delete(key));
      flights.set(key, flight);
      return flight;
    },
  };
}
