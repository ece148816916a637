'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useState } from 'react';

/** What is being typed into an input that takes any text. */
export interface TypedText {
  /** Absent: nothing is being typed. */
  readonly typed: string | undefined;
  readonly setTyped: (text: string) => void;
  /** The typing is over. */
  readonly settle: () => void;
}

/**
 * What is typed stands as it is typed, also where it happens to be the value of a choice with another name; once
 * the field is left, such a value shows by its name.
 */
export function useTypedText(value: JsonValue): TypedText {
  const [typed, setTyped] = useState<string>();
  return {
    typed: typed === (value ?? '') ? typed : undefined,
    setTyped,
    settle: () => setTyped(undefined),
  };
}
