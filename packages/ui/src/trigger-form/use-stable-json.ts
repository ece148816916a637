'use client';
import { isSameJson } from '@trigger-picker/core';
import { useState } from 'react';

/** The same value for as long as it says the same: a refetch that brought nothing new changes nothing. */
export function useStableJson<Value>(value: Value): Value {
  const [stable, setStable] = useState({ value });
  if (stable.value === value || isSameJson(stable.value, value)) return stable.value;
  setStable({ value });
  return value;
}
