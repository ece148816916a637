import { type EndpointName, TriggerPickerError } from '@trigger-picker/core';
import type { ClientCall, Middleware } from './wrap-client.ts';

/** Milliseconds. The vendor answers a subscription only once the service is ready to send. */
const limits: { readonly [Name in EndpointName]?: number } = { subscribe: 150_000 };
const readLimit = 30_000;
const writeLimit = 60_000;

/** Ends calls that never answer, so that no list loads for ever. */
export const limitTime: Middleware = async (call, next) => {
  const controller = new AbortController();
  const stop = () => controller.abort(call.signal?.reason);
  if (call.signal?.aborted) stop();
  call.signal?.addEventListener('abort', stop, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(timeoutError(call));
      controller.abort();
    }, limitOf(call));
  });
  try {
    return await Promise.race([next(controller.signal), expired]);
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', stop);
  }
};

function limitOf({ name, reads }: ClientCall): number {
  return limits[name] ?? (reads ? readLimit : writeLimit);
}

/** A subscription may stand although its answer got lost. */
function timeoutError({ name }: ClientCall): TriggerPickerError {
  return new TriggerPickerError(name === 'subscribe' ? 'SUBSCRIBE_UNCERTAIN' : 'UPSTREAM_TIMEOUT');
}
