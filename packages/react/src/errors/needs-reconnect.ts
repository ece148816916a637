import type { TriggerPickerError } from '@trigger-picker/core';

const accountCodes: ReadonlySet<string> = new Set(['ACCOUNT_INVALID', 'NOT_CONNECTED']);

/** Whether connecting the account again is what helps: offer it beside the message. */
export function needsReconnect(error: TriggerPickerError | null | undefined): boolean {
  return error != null && accountCodes.has(error.code);
}
