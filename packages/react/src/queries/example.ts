import { queryOptions } from '@tanstack/react-query';
import type { JsonObject, JsonValue, Trigger, TriggerPickerError } from '@trigger-picker/core';
import { harmlessIds } from '../provider/harmless-ids.ts';
import * as triggerPickerKeys from './keys.ts';
import type { QueryScope } from './query-scope.ts';
import { freshFor, readDefaults } from './read-defaults.ts';

/** Whose sample event. */
export interface ExampleRequest {
  readonly trigger: Pick<Trigger, 'integration' | 'type' | 'parameters'>;
  readonly credentialId?: string | undefined;
  /** The same as for subscribing: custom objects and fields show in the sample. @default {} */
  readonly parameters?: JsonObject | undefined;
}

/** How a sample is told from others: its secrets stand as tokens. */
export interface ExampleKey {
  readonly integration: string;
  readonly type: string;
  readonly credentialId: string | undefined;
  readonly parameters: JsonObject;
}

/** Sample records, shaped like the payload of an event. */
export function exampleOptions(scope: QueryScope, request: ExampleRequest) {
  const { trigger, credentialId, parameters = {} } = request;
  const { integration, type } = trigger;
  const shown = scope.secrets.hide(parameters, harmlessIds(trigger.parameters));
  return queryOptions<readonly JsonValue[], TriggerPickerError>({
    ...readDefaults,
    placeholderData: undefined,
    staleTime: freshFor.example,
    queryKey: triggerPickerKeys.example(scope.userKey, {
      integration,
      type,
      credentialId,
      parameters: shown,
    }),
    queryFn: async ({ signal }) => {
      const input = { integration, type, credentialId, parameters };
      return (await scope.client.getExample(input, { signal })).records;
    },
  });
}
