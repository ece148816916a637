'use client';
import type { TriggerClient } from '@trigger-picker/core';
import { useTriggerPickerContext } from '../provider/context.ts';

/** The client of the host's proxy, for calls that no hook makes. It changes with the user. */
export function useTriggerPickerClient(): TriggerClient {
  return useTriggerPickerContext().client;
}
