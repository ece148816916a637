import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { TriggerPickerError } from '@trigger-picker/core';

/** What frameworks add to a request: Express the address before mounting, others the bytes that they have read. */
interface FrameworkRequest extends IncomingMessage {
  readonly originalUrl?: string;
  readonly rawBody?: unknown;
}

const bodiless: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD']);

/** The request in its web-standard form, or `undefined` for one that has none. */
export function toRequest(
  incoming: FrameworkRequest,
  signal: AbortSignal,
  trustProxy: boolean,
): Request | undefined {
  const url = toAddress(incoming, trustProxy);
  if (url === undefined) return undefined;
  const { method = 'GET' } = incoming;
  const body = bodiless.has(method) ? null : toBody(incoming);
  // Streams are sent while the answer comes, which Node wants to be told and the web's types do not know.
  const streaming = { duplex: 'half' };
  try {
    return new Request(url, { method, headers: toHeaders(incoming), body, signal, ...streaming });
  } catch {
    return undefined;
  }
}

/** Put together as text: an address like `//evil.example` must stay a path. */
function toAddress(incoming: FrameworkRequest, trustProxy: boolean): string | undefined {
  const path = incoming.originalUrl ?? incoming.url ?? '';
  const forwarded = (name: string) =>
    trustProxy
      ? String(incoming.headers[name] ?? '')
          .split(',')[0]
          ?.trim()
      : undefined;
  const isEncrypted = 'encrypted' in incoming.socket && incoming.socket.encrypted === true;
  const protocol = forwarded('x-forwarded-proto') || (isEncrypted ? 'https' : 'http');
  const host = forwarded('x-forwarded-host') || incoming.headers.host || 'localhost';
  const isSound = /^https?$/.test(protocol) && /^[\w.:[\]-]+$/.test(host) && path.startsWith('/');
  return isSound ? `${protocol}://${host}${path}` : undefined;
}

/** From the raw list, so that a header that came twice stays two values. Names with a colon are HTTP/2's own. */
function toHeaders({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (!name.startsWith(':')) headers.append(name, value);
  }
  return headers;
}

/** The bytes as they come; where a body parser was faster, the error that says so to whoever reads them. */
function toBody(incoming: FrameworkRequest): BodyInit {
  const { rawBody } = incoming;
  if (rawBody instanceof Uint8Array) return Uint8Array.from(rawBody);
  if (!incoming.readableDidRead) {
    // One class with two declarations: Node's and the web's.
    return Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  }
  return new ReadableStream({
    start: (controller) => controller.error(new TriggerPickerError('RAW_BODY_REQUIRED')),
  });
}
