import { type ErrorCode, isTriggerPickerError, TriggerPickerError } from '@trigger-picker/core';
import { upstreamStatus } from './vendor-error.ts';

/** When the vendor is left alone for a while. */
export interface CircuitBreakerOptions {
  /** Reads in a row, of all users together, that the vendor did not answer. @default 5 */
  readonly failures: number;
  /** Seconds until a single request tries again. @default 15 */
  readonly pauseSeconds: number;
}

/** Spares a vendor that is down, and its users the wait. */
export interface CircuitBreaker {
  /**
   * Runs a call, unless the vendor is left alone: then throws `UPSTREAM_UNAVAILABLE` at once. Every answer
   * tells that the vendor is up; only reads may tell that it is down, because behind the other calls stands a
   * provider that may be down by itself. `isProbe`: the one call of this pause, to be sent once.
   */
  run<Result>(isRead: boolean, call: (isProbe: boolean) => Promise<Result>): Promise<Result>;
}

/** The vendor did not answer at all, or something in front of it said so. */
const outageCodes: ReadonlySet<ErrorCode> = new Set(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT']);

/** Makes a breaker for one address of the vendor's, shared by all users. Throws `BAD_CONFIGURATION`. */
export function createCircuitBreaker(
  { failures, pauseSeconds }: CircuitBreakerOptions,
  now: () => number,
): CircuitBreaker {
  if (!(failures >= 1 && pauseSeconds > 0)) {
    throw new TriggerPickerError('BAD_CONFIGURATION', {
      message: 'circuitBreaker takes failures of at least 1 and pauseSeconds above 0.',
    });
  }
  const pause = pauseSeconds * 1000;
  let failuresInARow = 0;
  let openedAt: number | undefined;

  /** Whether this call is the one that tries again. */
  function admit(): boolean {
    if (openedAt === undefined) return false;
    const elapsed = now() - openedAt;
    // A clock that was set back must not keep it open.
    if (elapsed >= 0 && elapsed < pause) throw leftAlone((pause - elapsed) / 1000);
    // The next try is a pause away, whatever becomes of this one.
    openedAt = now();
    return true;
  }

  function close() {
    failuresInARow = 0;
    openedAt = undefined;
  }

  function countFailure() {
    failuresInARow++;
    if (openedAt === undefined && failuresInARow >= failures) openedAt = now();
  }

  return {
    async run(isRead, call) {
      const isProbe = admit();
      try {
        const result = await call(isProbe);
        close();
        return result;
      } catch (error) {
        if (isOutage(error)) {
          if (isRead) countFailure();
        } else if (isTriggerPickerError(error) && upstreamStatus(error) !== undefined) close();
        throw error;
      }
    },
  };
}

/** Whether a failure means that the vendor is not there. */
export function isOutage(error: unknown): error is TriggerPickerError {
  return isTriggerPickerError(error) && outageCodes.has(error.code);
}

/** Whether a request never left: nothing can have come of it. */
export function isHeldBack(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof CircuitOpen;
}

class CircuitOpen extends Error {
  override readonly message = 'Not sent: the last requests were not answered.';
}

function leftAlone(seconds: number): TriggerPickerError {
  return new TriggerPickerError('UPSTREAM_UNAVAILABLE', {
    retryAfter: Math.ceil(seconds),
    cause: new CircuitOpen(),
  });
}
