import { isTriggerPickerError, TriggerPickerError, toErrorBody } from '@trigger-picker/core';

/** The failure as the browser and the logs may see it: always with a code, and with the id of its request. */
export function toReportable(error: unknown, requestId: string): TriggerPickerError {
  if (!isTriggerPickerError(error)) {
    return new TriggerPickerError('INTERNAL', { requestId, cause: error });
  }
  const { code, message, status, details, retryAfter, cause } = error;
  return new TriggerPickerError(code, { message, status, details, retryAfter, cause, requestId });
}

/** `{ error: { code, message, requestId, details? } }` with the failure's status. */
export function toErrorResponse(error: TriggerPickerError, headers: Headers): Response {
  if (error.retryAfter !== undefined) headers.set('retry-after', String(error.retryAfter));
  return Response.json(toErrorBody(error), { status: error.status, headers });
}
