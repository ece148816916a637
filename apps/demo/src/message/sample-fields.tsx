import type { PayloadPath, TriggerConfig } from '@trigger-picker/core';
import { useTrigger } from '@trigger-picker/react';
import { PayloadView } from '@trigger-picker/ui';

/** The fields of a sample event of the draft's trigger, to choose from. */
export function SampleFields({
  config,
  onSelect,
}: {
  readonly config: TriggerConfig;
  readonly onSelect: (path: PayloadPath) => void;
}) {
  const { integration, type, credentialId, parameters } = config;
  const { data: trigger } = useTrigger({ integration, type, credentialId });
  if (trigger === null)
    return <p className="hint">This trigger is no longer offered. Choose another one.</p>;
  if (!trigger) return null;
  return (
    <PayloadView
      trigger={trigger}
      credentialId={credentialId}
      parameters={parameters}
      onSelect={onSelect}
    />
  );
}
