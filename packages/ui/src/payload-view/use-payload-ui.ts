'use client';
import { usePartUi } from '../internals/ui-context.tsx';
import { errors } from '../messages/en/errors.ts';
import { payload } from '../messages/en/payload.ts';
import { payloadSlots } from '../slots/payload-view.ts';

const part = { messages: { ...errors, ...payload }, slots: payloadSlots };

/** The keys of its texts. */
export type PayloadKey = keyof typeof part.messages;

/** The look and language of the sample event. */
export function usePayloadUi() {
  return usePartUi(part);
}
