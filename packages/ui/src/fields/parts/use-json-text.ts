'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import { useState } from 'react';
import { compactJson, indentJson } from './json-text.ts';

/** A value as text to read and to write: indented while it is as it was saved, and then just as it is typed. */
export function useJsonText(value: OpaqueValue, onChange: (value: OpaqueValue) => void) {
  const [start] = useState(value.json);
  const [typed, setTyped] = useState<string>();
  // What was typed counts for as long as the form holds just that: it may be reset under the user's hands.
  const isTyped = typed !== undefined && compactJson(typed) === value.json;
  return {
    shown: isTyped ? typed : indentJson(value.json),
    /** It holds what it held when it was first shown. */
    isSaved: start !== '' && value.json === start,
    write: (text: string) => {
      setTyped(text);
      onChange({ kind: 'opaque', json: compactJson(text) });
    },
  };
}
