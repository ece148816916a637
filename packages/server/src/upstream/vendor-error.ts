import { type ErrorCode, type JsonObject, TriggerPickerError } from '@trigger-picker/core';
import { isRecord } from '../http/parse-json.ts';
import { redact } from './redact.ts';

/** An answer of the vendor's, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** `undefined`: no JSON. */
  readonly json: unknown;
  readonly isEmpty: boolean;
}

/** The vendor has no code for these: its SDK and its own tools go by the text as well. */
const codesByText: readonly (readonly [RegExp, ErrorCode])[] = [
  [/integration not enabled for user/i, 'NOT_CONNECTED'],
  [/credential not found/i, 'ACCOUNT_INVALID'],
];

const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'UPSTREAM_AUTH',
  403: 'UPSTREAM_AUTH',
  429: 'UPSTREAM_RATE_LIMITED',
  502: 'UPSTREAM_UNAVAILABLE',
  503: 'UPSTREAM_UNAVAILABLE',
  504: 'UPSTREAM_TIMEOUT',
};

/** What the vendor refuses for a reason that the user can act upon: its message is shown as it is. */
const saidToUser: ReadonlySet<ErrorCode> = new Set(['UPSTREAM_REJECTED']);

/**
 * The failure that an answer of the vendor's stands for. `notFound` is what a 404 means where it was asked.
 * What the vendor said is in `details.upstream`, and what it said of single parameters in `details.fields`.
 */
export function toUpstreamError(reply: Reply, notFound?: ErrorCode): TriggerPickerError {
  const { status, headers } = reply;
  const said = readBody(reply.json);
  const code = codeOf(status, said.message ?? '', notFound);
  return new TriggerPickerError(code, {
    message: saidToUser.has(code) ? said.message : undefined,
    retryAfter: readRetryAfter(headers.get('retry-after')),
    details: {
      upstream: { status, code: said.code, requestId: said.requestId, message: said.message },
      ...(said.fields ? { fields: said.fields } : {}),
    },
  });
}

/** The vendor's status behind a failure, where there was one. */
export function upstreamStatus({ details }: TriggerPickerError): number | undefined {
  const status = isRecord(details?.upstream) ? details.upstream.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

function codeOf(status: number, message: string, notFound: ErrorCode | undefined): ErrorCode {
  const byText = codesByText.find(([pattern]) => status >= 400 && pattern.test(message))?.[1];
  if (byText) return byText;
  if (status === 404 && notFound) return notFound;
  const isRefusal = status >= 400 && status < 500;
  return codesByStatus[status] ?? (isRefusal ? 'UPSTREAM_REJECTED' : 'UPSTREAM_FAILED');
}

function readBody(json: unknown) {
  const body = isRecord(json) ? json : {};
  const { meta } = body;
  const message = text(body.message);
  const provider = message === undefined ? undefined : parseProviderError(message);
  return {
    message: text(provider?.message) ?? message,
    code: text(body.code),
    requestId: isRecord(meta) ? text(meta.requestId) : undefined,
    fields: readFields(provider?.details),
  };
}

/** The message of the vendor's may be the provider's own error, as JSON in a text. */
function parseProviderError(message: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(message);
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** Texts by parameter id. Other shapes of `details` name no parameter. */
function readFields(details: unknown): JsonObject | undefined {
  if (!isRecord(details)) return undefined;
  const fields = Object.entries(details).flatMap(([id, said]) => {
    const sentence = text(Array.isArray(said) ? said[0] : said);
    return sentence === undefined ? [] : [[id, sentence] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Seconds or a date; at most an hour, and nothing for what is neither. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const isSeconds = /^\d+$/.test(header);
  const seconds = isSeconds ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return seconds > 0 ? Math.min(Math.ceil(seconds), 3600) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? redact(value) : undefined;
}
