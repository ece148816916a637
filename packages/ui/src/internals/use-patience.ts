'use client';
import { useEffect, useState } from 'react';

/** Whether something has gone on for so long (in milliseconds) that it is worth a word. */
export function usePatience(patience: number): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), patience);
    return () => clearTimeout(timer);
  }, [patience]);
  return isOver;
}
