import { TriggerPickerError } from '@trigger-picker/core';

/** A message with a body: a request or a response. */
interface Message {
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
}

/** Reads a body of at most `limit` bytes; a larger one is cancelled as soon as that shows, and `tooLarge` is thrown. */
export async function readBytes(
  { headers, body }: Message,
  limit: number,
  tooLarge: () => Error,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(headers.get('content-length')) > limit) {
    await body?.cancel().catch(() => {});
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader?.cancel().catch(() => {});
      throw tooLarge();
    }
    chunks.push(read.value);
  }
  return join(chunks, size);
}

/** UTF-8 without its mark; throws a `TypeError` on other bytes. */
export function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The bytes of a request; `RAW_BODY_REQUIRED` when something else has read them before. */
export async function readRequestBytes(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed) throw new TriggerPickerError('RAW_BODY_REQUIRED');
  // Firefox, where stories run the proxy in a tab, has no stream on a request.
  const { headers, body = new Response(await request.blob()).body } = request;
  return readBytes({ headers, body }, limit, () => new TriggerPickerError('PAYLOAD_TOO_LARGE'));
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
