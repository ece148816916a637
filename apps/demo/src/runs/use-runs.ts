import { useEffect, useState } from 'react';
import type { Run } from '../../shared/workflow.ts';

const KEPT = 50;

/** The workflow's runs, newest first, as they happen. Each event is listed once, however often it is sent. */
export function useRuns(): readonly Run[] {
  const [runs, setRuns] = useState<readonly Run[]>([]);
  useEffect(() => {
    const source = new EventSource('/api/runs');
    source.addEventListener('run', ({ data }) => {
      const run: Run = JSON.parse(data);
      setRuns((last) =>
        last.some(({ eventId }) => eventId === run.eventId) ? last : [run, ...last].slice(0, KEPT),
      );
    });
    return () => source.close();
  }, []);
  return runs;
}
