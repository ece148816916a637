import type { Choice, ChoicesSource, JsonValue } from '@trigger-picker/core';
import type { ChoicesRequest } from '../queries/choices.ts';

/** Which list, and whether it may be asked for. */
export interface ChoicesHookRequest extends Omit<ChoicesRequest, 'source'> {
  /** Absent: there is nothing to load. */
  readonly source: ChoicesSource | undefined;
  /** Choices that need no loading: they stand first. Keep it identical between renders. @default none */
  readonly own?: readonly Choice[] | undefined;
  /**
   * Chosen values that nobody has a name for. Those that the loaded pages lack are looked up one by one, by the
   * source's own search. @default none
   */
  readonly unnamed?: readonly JsonValue[] | undefined;
  /** `false` while a dependency has no value. @default true */
  readonly enabled?: boolean | undefined;
}

/** The same, as the queries take it. */
export interface ListRequest extends ChoicesRequest {
  readonly own: readonly Choice[];
  readonly unnamed: readonly JsonValue[];
  /** There is something to load. */
  readonly isRemote: boolean;
  /** It may go out. */
  readonly enabled: boolean;
}

const noSource: ChoicesSource = { key: '', dependencies: [] };
const none: readonly never[] = [];

/** A request with its defaults. */
export function toListRequest(request: ChoicesHookRequest): ListRequest {
  const { source = noSource, own = none, unnamed = none, enabled = true } = request;
  const isRemote = request.source !== undefined;
  return { ...request, source, own, unnamed, isRemote, enabled: enabled && isRemote };
}
