import type { TriggerPickerError } from './error.ts';

/** Whether something thrown is one of ours, also when two copies of this package are loaded. */
export function isTriggerPickerError(error: unknown): error is TriggerPickerError {
  return error instanceof Error && error.name === 'TriggerPickerError' && 'code' in error;
}
