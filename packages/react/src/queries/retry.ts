import { onlineManager } from '@tanstack/react-query';
import { type ErrorCode, isTriggerPickerError } from '@trigger-picker/core';

/** Failures that may pass by themselves. Everything else is shown at once. */
const transientCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'NETWORK',
  'RATE_LIMITED',
  'UPSTREAM_RATE_LIMITED',
  'UPSTREAM_FAILED',
  'UPSTREAM_UNAVAILABLE',
  'BAD_UPSTREAM',
  'AUTHENTICATE_FAILED',
]);
const maxRetries = 2;
/** Seconds. A longer pause is the user's to wait for, with the reason on screen. */
const longestPause = 30;

/** Whether a read is worth another try. */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  if (!isTriggerPickerError(error) || !transientCodes.has(error.code)) return false;
  if (error.code === 'NETWORK' && !onlineManager.isOnline()) return false;
  return failureCount < maxRetries && (error.retryAfter ?? 0) <= longestPause;
}

/** Milliseconds until that try: what the server asked for, and a little apart from each other. */
export function retryDelay(failureCount: number, error: unknown): number {
  const asked = isTriggerPickerError(error) ? (error.retryAfter ?? 0) * 1000 : 0;
  const pause = Math.max(asked, 500 * 2 ** failureCount);
  return pause + Math.random() * Math.min(pause / 2, 1000);
}
