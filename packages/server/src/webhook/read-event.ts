import { type TriggerEvent, TriggerPickerError, triggerEventSchema } from '@trigger-picker/core';
import { isRecord, parseJson } from '../http/parse-json.ts';

/** What an event has to be beside being signed. */
export interface EventRules {
  readonly projectId: string | undefined;
  /** Seconds that `dateReceived` may lie behind or ahead. */
  readonly freshness: number | undefined;
  readonly now: () => number;
}

/** The event in a body whose signature was right. Throws `BAD_REQUEST`, `WRONG_PROJECT` or `STALE`. */
export function readEvent(body: Uint8Array, rules: EventRules): TriggerEvent {
  const json = parseJson(body);
  const parsed = triggerEventSchema.safeParse(isRecord(json) ? withoutNulls(json) : json);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the body');
    throw new TriggerPickerError('BAD_REQUEST', {
      message: `Not an event: see ${[...new Set(places)].join(', ')}.`,
    });
  }
  const event = parsed.data;
  if (rules.projectId !== undefined && event.projectId !== rules.projectId) {
    throw new TriggerPickerError('WRONG_PROJECT');
  }
  if (rules.freshness !== undefined && !isFresh(event, rules.freshness, rules.now())) {
    throw new TriggerPickerError('STALE');
  }
  return event;
}

/** `null` and absent are one, except for the payload, which may be anything. */
function withoutNulls(json: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(json);
  return Object.fromEntries(entries.filter(([key, value]) => value !== null || key === 'payload'));
}

/** A date that is none is never fresh. */
function isFresh({ dateReceived = '' }: TriggerEvent, seconds: number, now: number): boolean {
  return Math.abs(now - Date.parse(dateReceived)) <= seconds * 1000;
}
