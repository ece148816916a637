import type { Unconfirmed, VendorErrorName } from '../unconfirmed.ts';

/** A failure that is answered in the vendor's shape. */
export class VendorError extends Error {
  override readonly name = 'VendorError';
  readonly failure: VendorErrorName;
  /** What is wrong with each parameter, by its id. */
  readonly details: Readonly<Record<string, string>> | undefined;

  constructor(
    failure: VendorErrorName,
    options: { message?: string; details?: Readonly<Record<string, string>> } = {},
  ) {
    super(options.message ?? '');
    this.failure = failure;
    this.details = options.details;
  }
}

/** The failure as the vendor answers it: `{ message, code, status, meta: { requestId } }`. */
export function toErrorResponse(
  error: VendorError,
  requestId: string,
  unconfirmed: Unconfirmed,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, code, message } = unconfirmed.errors[error.failure];
  const text = error.message || message;
  const asJson = error.details !== undefined && unconfirmed.validationMessage === 'json';
  return Response.json(
    {
      // The vendor passes a provider's refusal on as JSON inside of the message.
      message: asJson ? JSON.stringify({ message: text, details: error.details }) : text,
      code,
      status,
      meta: { requestId },
    },
    { status, headers },
  );
}
