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

const noSource: ChoicesSource = { key: '', dependencies: [] };

/** The request as the queries take it, and whether it may go out. */
export function toQueryRequest({ trigger, source, credentialId, ...rest }: ChoicesHookRequest) {
  const list: ChoicesRequest = {
    trigger,
    source: source ?? noSource,
    credentialId,
    parameters: rest.parameters,
  };
  return { list, enabled: rest.enabled !== false && source !== undefined };
}
