import type { PayloadPath, Trigger, TriggerConfig } from '@trigger-picker/core';
import { PayloadView } from '@trigger-picker/ui';

/** The fields of a sample event of the draft's trigger, to choose from. */
export function SampleFields({
  config: { credentialId, parameters },
  trigger,
  onSelect,
}: {
  readonly config: TriggerConfig;
  /** `null`: it is no longer there. */
  readonly trigger: Trigger | null;
  readonly onSelect: (path: PayloadPath) => void;
}) {
  if (trigger === null)
    return <p className="hint">This trigger is no longer offered. Choose another one.</p>;
  return (
    <PayloadView
      trigger={trigger}
      credentialId={credentialId}
      parameters={parameters}
      // An object is no text: its rows open, what is in it can be chosen.
      onSelect={(path, { type }) => type !== 'object' && type !== 'list' && onSelect(path)}
    />
  );
}
