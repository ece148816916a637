import type { JsonValue, Trigger, TriggerConfig } from '@trigger-picker/core';
import { useExample, useTrigger } from '@trigger-picker/react';
import { useMemo } from 'react';
import { type EventField, listFields } from './event-fields.ts';

interface Sample {
  /** `null`: it is no longer offered. `undefined`: nobody knows yet. */
  readonly trigger: Trigger | null | undefined;
  /** What an event holds; `undefined` until the list of fields below has loaded it. */
  readonly record: JsonValue | undefined;
  readonly fields: readonly EventField[];
}

/** A sample event of the draft's trigger. */
export function useSample(config: TriggerConfig | null): Sample {
  const { integration = '', type = '', credentialId, parameters } = config ?? {};
  const { data: trigger } = useTrigger({ integration, type, credentialId });
  // The view of its fields loads it, and can stop loading it.
  const { data: records } = useExample({
    trigger: trigger ?? { integration, type, parameters: [] },
    credentialId,
    parameters,
    enabled: false,
  });
  const fields = useMemo(() => listFields(records ?? []), [records]);
  return { trigger, record: records?.[0], fields };
}
