'use client';
import { useState } from 'react';

/**
 * The last failure, until there is an answer: a query forgets it while it tries again, and what says so, with
 * the button that was pressed, would be gone for that while, and the focus with it.
 */
export function useLastingError<Failure>(
  error: Failure | null,
  isAnswered: boolean,
): Failure | null {
  const [last, setLast] = useState<Failure | null>(error);
  const next = isAnswered ? null : (error ?? last);
  if (next !== last) setLast(next);
  return next;
}
