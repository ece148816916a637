import { type Endpoint, TriggerPickerError } from '@trigger-picker/core';
import { requireJson } from '../http/content-type.ts';
import { isRecord, parseRequestJson } from '../http/parse-json.ts';
import { readRequestBytes } from '../http/read-bytes.ts';

/** What a request asks an operation with, not checked yet: the path first, then the query or the JSON body. */
export async function readInput(
  request: Request,
  endpoint: Endpoint,
  params: Readonly<Record<string, string>>,
  maxBytes: number,
): Promise<object> {
  if (endpoint.method === 'GET') return { ...readQuery(request, endpoint), ...params };
  if (endpoint.method === 'DELETE') return params;
  requireJson(request);
  const json = parseRequestJson(await readRequestBytes(request, maxBytes));
  if (isRecord(json)) return { ...json, ...params };
  throw new TriggerPickerError('BAD_REQUEST', { message: 'The body is not a JSON object.' });
}

/** The key that makes repetitions one. Throws `BAD_REQUEST` for one that could not be kept. */
export function readIdempotencyKey({ headers }: Request): string | undefined {
  const key = headers.get('idempotency-key') ?? undefined;
  if (key === undefined || (key !== '' && key.length <= 200)) return key;
  throw new TriggerPickerError('BAD_REQUEST', {
    message: 'The Idempotency-Key must have 1 to 200 characters.',
  });
}

/** Lists are joined by commas in the query: where the contract takes a list, the text is one. */
function readQuery(request: Request, endpoint: Endpoint): object {
  const entries = [...new URL(request.url).searchParams].map(([name, text]) => {
    const value = takesList(endpoint, name) ? text.split(',').filter(Boolean) : text;
    return [name, value];
  });
  return Object.fromEntries(entries);
}

function takesList({ input }: Endpoint, name: string): boolean {
  const { error } = input.safeParse({ [name]: [] });
  return !error?.issues.some(({ path }) => path[0] === name);
}
