'use client';
import type { Trigger } from '@trigger-picker/core';
import { createContext, useContext } from 'react';
import type { Connect } from './connect.ts';
import type { TriggerPickerEvent } from './event.ts';
import type { Session } from './session.ts';

/** What the provider gives to every hook below it. It changes with the user, not with a render. */
export interface TriggerPickerContextValue extends Session {
  /** Absent: accounts cannot be connected from here. */
  readonly connect: Connect | undefined;
  readonly localizeTrigger: ((trigger: Trigger) => Trigger) | undefined;
  readonly emit: (event: TriggerPickerEvent) => void;
}

export const TriggerPickerContext = createContext<TriggerPickerContextValue | null>(null);

/** What the provider above gives. Throws where there is none: that is a fault of the host's code. */
export function useTriggerPickerContext(): TriggerPickerContextValue {
  const context = useContext(TriggerPickerContext);
  if (context === null) {
    throw new Error('There is no <TriggerPickerProvider> above this component. Wrap it in one.');
  }
  return context;
}
