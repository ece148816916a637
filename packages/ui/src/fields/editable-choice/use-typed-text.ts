'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useState } from 'react';

/**
 * What stands in the input. What is typed stands as it is typed, also where it happens to be the value of a
 * choice with another name; once the field is left, such a value shows by its name.
 */
export function useTypedText(value: JsonValue, label: string | undefined) {
  const [typed, setTyped] = useState<string>();
  const isTyped = typed !== undefined && typed === (value ?? '');
  return {
    isTyped,
    text: isTyped ? typed : (label ?? ''),
    setTyped,
    settle: () => setTyped(undefined),
  };
}
