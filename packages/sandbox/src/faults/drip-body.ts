import { type Clock, wait } from '../clock.ts';

/** The same response, a few bytes at a time. */
export async function dripBody(
  response: Response,
  { bytes, ms, clock }: { readonly bytes: number; readonly ms: number; readonly clock: Clock },
): Promise<Response> {
  const body = new Uint8Array(await response.arrayBuffer());
  let offset = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await wait(clock, ms);
      controller.enqueue(body.slice(offset, offset + bytes));
      offset += bytes;
      if (offset >= body.length) controller.close();
    },
  });
  return new Response(stream, { status: response.status, headers: response.headers });
}
