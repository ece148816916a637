import { useEffect, useState } from 'react';
import type { Run } from '../../shared/workflow.ts';

const KEPT = 50;

interface Runs {
  /** Newest first. Each event is listed once, however often it is sent. */
  readonly runs: readonly Run[];
  /** The last that happened while the page was open: what is worth telling. */
  readonly latest: Run | undefined;
}

/** The workflow's runs: those from before, and each one as it happens. */
export function useRuns(): Runs {
  const [state, setState] = useState<Runs>({ runs: [], latest: undefined });
  useEffect(() => {
    const source = new EventSource('/api/runs');
    const add = (run: Run, isNew: boolean) =>
      setState(({ runs, latest }) => {
        if (runs.some(({ eventId }) => eventId === run.eventId)) return { runs, latest };
        return { runs: [run, ...runs].slice(0, KEPT), latest: isNew ? run : latest };
      });
    source.addEventListener('past-run', ({ data }) => add(JSON.parse(data), false));
    source.addEventListener('run', ({ data }) => add(JSON.parse(data), true));
    return () => source.close();
  }, []);
  return state;
}
