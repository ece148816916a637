import type { JsonObject } from '../contract/json.ts';
import { type ErrorCode, errorCodes } from './codes.ts';

/** What may be said beside the code. */
export interface ErrorOptions {
  /** Replaces the code's own sentence. Never a secret: it reaches the user. */
  readonly message?: string | undefined;
  /** Replaces the code's own status. */
  readonly status?: number | undefined;
  /** The trace id to give to whoever runs the server, or to the vendor. */
  readonly requestId?: string | undefined;
  /** What the service said, per field where it did: `{ fields: { recordType: '…' } }`. */
  readonly details?: JsonObject | undefined;
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** A failure with a code to match, a status, and a sentence that tells the reader what to do. */
export class TriggerPickerError extends Error {
  override readonly name = 'TriggerPickerError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly details: JsonObject | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, options: ErrorOptions = {}) {
    const [status, sentence] = errorCodes[code];
    super(options.message ?? sentence, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? status;
    this.requestId = options.requestId;
    this.details = options.details;
    this.retryAfter = options.retryAfter;
  }
}

/** How a failure travels as JSON. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly requestId?: string | undefined;
    readonly details?: JsonObject | undefined;
  };
}

/** The failure as JSON for the browser: code, message, request id and details; never a cause or a stack. */
export function toErrorBody(error: TriggerPickerError): ErrorBody {
  const { code, message, requestId, details } = error;
  return { error: { code, message, requestId, details } };
}

/** Whether a code from the wire is one that this version knows. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}
