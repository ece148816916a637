import type { SandboxBase } from '../context.ts';
import type { Delivery, DeliveryAttempt } from '../store/store.ts';
import type { EventOptions } from './events.ts';
import { signBody } from './sign-body.ts';

/** How one attempt went. No `error`: the receiver took the event. */
export type Outcome = Omit<DeliveryAttempt, 'date'>;

/** Posts the event once, signed, and waits for the answer no longer than the vendor would. */
export async function sendEvent(
  { clock, unconfirmed }: SandboxBase,
  { deliver, signingSecret }: EventOptions,
  { url, body }: Delivery,
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const timeout = new AbortController();
  const timer = clock.setTimeout(
    () => timeout.abort(new Error('Timed out')),
    unconfirmed.deliveryTimeout,
  );
  try {
    const bytes = new TextEncoder().encode(body);
    const all = new Headers(headers);
    all.set('content-type', 'application/json');
    all.set('x-paragon-signature', await signBody(bytes, signingSecret, unconfirmed));
    const request = new Request(url, {
      method: 'POST',
      headers: all,
      body: bytes,
      redirect: 'manual',
      signal: timeout.signal,
    });
    // The receiver may be a function that knows nothing of signals.
    return toOutcome(await Promise.race([deliver(request), rejectOnAbort(timeout.signal)]));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    clock.clearTimeout(timer);
  }
}

function toOutcome({ ok, status, statusText }: Response): Outcome {
  if (ok) return { status };
  return { status, error: `Request failed with ${[status, statusText].filter(Boolean).join(' ')}` };
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
