'use client';
import type { Account } from '@trigger-picker/core';
import { useEffect, useRef } from 'react';
import { onlyValid } from './account-status.ts';

interface AutoSelect {
  readonly integration: string;
  readonly accounts: readonly Account[] | undefined;
  readonly isOn: boolean;
  readonly set: (id: string, details: { readonly reason: 'auto' }) => void;
}

/** C43: once per integration, when its list first comes. What comes later is the user's to choose. */
export function useAutoSelect({ integration, accounts, isOn, set }: AutoSelect): void {
  const doneFor = useRef<string>(undefined);
  useEffect(() => {
    if (!accounts || doneFor.current === integration) return;
    doneFor.current = integration;
    const only = onlyValid(accounts);
    if (isOn && only) set(only.id, { reason: 'auto' });
  }, [integration, accounts, isOn, set]);
}
