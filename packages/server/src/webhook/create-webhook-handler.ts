import type { ErrorCode, TriggerEvent } from '@trigger-picker/core';
import { requireJson } from '../http/content-type.ts';
import { methodNotAllowed, toErrorResponse, toReportable } from '../http/error-response.ts';
import { readRequestBytes } from '../http/read-bytes.ts';
import { tell } from '../http/tell.ts';
import { createMemoryEventStore, type EventStore } from './event-store.ts';
import { type EventHandling, handleEvent } from './handle-event.ts';
import { type EventRules, readEvent } from './read-event.ts';
import { createSignatureCheck, type SignatureEncoding } from './signature.ts';

/** Answers one delivery: web-standard, so that every framework can mount it. Never rejects. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** Why a delivery was refused. It holds nothing of the delivery itself. */
export interface Rejection {
  readonly code: ErrorCode;
  readonly message: string;
  readonly requestId: string;
}

/** How events are received. */
export interface WebhookHandlerOptions {
  /** The project's signing secret; several while one replaces the other. */
  readonly signingSecret: string | readonly string[];
  /** Gets each event once. When it throws, the vendor sends the event again. */
  readonly onEvent: (event: TriggerEvent) => unknown;
  /** Remembers which events were handled. @default the memory of this process */
  readonly store?: EventStore | undefined;
  /** Refuses events of other projects. @default any */
  readonly projectId?: string | undefined;
  /** Seconds that `dateReceived` may lie behind or ahead; mind that the vendor's retries keep it. @default off */
  readonly freshness?: number | undefined;
  /** Bytes of a body at most. @default 1048576 (1 MB) */
  readonly maxBytes?: number | undefined;
  /** @default 'hex' */
  readonly signatureEncoding?: SignatureEncoding | undefined;
  /** Whether the host knows the subscription of an event. @default every one is known */
  readonly isKnownSubscription?: EventHandling['isKnownSubscription'];
  /** Gets the others, which are answered with success: a failure would turn them off. @default nothing */
  readonly onUnknownSubscription?: EventHandling['onUnknownSubscription'];
  /** Told of each delivery that was refused. @default nothing */
  readonly onRejected?: ((rejection: Rejection) => void) | undefined;
  /** Told of what `onEvent` or the store threw, also after the answer. @default nothing */
  readonly onError?: EventHandling['onError'] | undefined;
  /** Milliseconds until a delivery is answered with 202 while `onEvent` goes on. @default 9000 */
  readonly deadline?: number | undefined;
  /** Keeps a serverless function alive for work that goes on behind the answer. @default none */
  readonly waitUntil?: EventHandling['waitUntil'];
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/**
 * Makes the receiver of the vendor's events: verifies each signature over the raw bytes, drops what was
 * delivered before, and answers fast. Throws `BAD_CONFIGURATION` at once for a secret that could not be one.
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const { signatureEncoding = 'hex', maxBytes = 1024 * 1024, onRejected } = options;
  const verify = createSignatureCheck([options.signingSecret].flat(), signatureEncoding);
  const { projectId, freshness, now = Date.now } = options;
  const rules: EventRules = { projectId, freshness, now };
  const handling = toHandling(options);

  async function receive(request: Request): Promise<Response> {
    if (request.method !== 'POST') throw methodNotAllowed(['POST']);
    requireJson(request);
    const body = await readRequestBytes(request, maxBytes);
    await verify(request.headers.get('x-paragon-signature'), body);
    const outcome = await handleEvent(readEvent(body, rules), handling);
    return Response.json({ outcome }, { status: outcome === 'accepted' ? 202 : 200 });
  }

  return async (request) => {
    const requestId = crypto.randomUUID();
    try {
      return await receive(request);
    } catch (thrown) {
      const error = toReportable(thrown, requestId);
      tell(onRejected, { code: error.code, message: error.message, requestId });
      return toErrorResponse(error, new Headers({ 'cache-control': 'no-store' }));
    }
  };
}

function toHandling(options: WebhookHandlerOptions): EventHandling {
  const { onEvent, isKnownSubscription, onUnknownSubscription, onError, waitUntil } = options;
  return {
    store: options.store ?? createMemoryEventStore(),
    onEvent,
    isKnownSubscription,
    onUnknownSubscription,
    onError: (error, event) => tell(onError, error, event),
    deadline: options.deadline ?? 9_000,
    waitUntil,
  };
}
