import { isTriggerPickerError, TriggerPickerError, toErrorBody } from '@trigger-picker/core';

/** The failure as the browser and the logs may see it: always with a code, and with the id of its request. */
export function toReportable(error: unknown, requestId: string): TriggerPickerError {
  if (!isTriggerPickerError(error)) {
    return new TriggerPickerError('INTERNAL', { requestId, cause: error });
  }
  const { code, message, status, details, retryAfter, cause } = error;
  return new TriggerPickerError(code, { message, status, details, retryAfter, cause, requestId });
}

/** The failure of an address that was asked with another method than it takes. */
export function methodNotAllowed(methods: readonly string[]): TriggerPickerError {
  return new TriggerPickerError('METHOD_NOT_ALLOWED', { details: { allow: methods.join(', ') } });
}

/** `{ error: { code, message, requestId, details? } }` with the failure's status and headers. */
export function toErrorResponse(error: TriggerPickerError, headers: Headers): Response {
  const allow = error.details?.allow;
  if (typeof allow === 'string') headers.set('allow', allow);
  if (error.retryAfter !== undefined) headers.set('retry-after', String(error.retryAfter));
  return Response.json(toErrorBody(error), { status: error.status, headers });
}
