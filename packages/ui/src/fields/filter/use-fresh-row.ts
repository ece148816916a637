'use client';
import { useState } from 'react';
import { useFormContext } from '../form-context.tsx';

/** The row that was added last: what it lacks is said once it is left, or once the form is submitted. */
export function useFreshRow() {
  const { failures, afterPress } = useFormContext();
  const [fresh, setFresh] = useState({ id: '', failures });
  return {
    is: (id: string) => fresh.id === id && fresh.failures === failures,
    begin: (id: string) => setFresh({ id, failures }),
    leave: (id: string) =>
      afterPress(() => setFresh((now) => (now.id === id ? { ...now, id: '' } : now))),
  };
}
