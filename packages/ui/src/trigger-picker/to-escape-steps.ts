import type { TriggerPickerState } from '@trigger-picker/react';

/** What Escape does, one step a press. Answers whether there was a step to take, or the key is somebody else's. */
export function toEscapeSteps(picker: TriggerPickerState, canClose: boolean): () => boolean {
  const { query, scope, stepBack } = picker;
  const canStep = query !== '' || scope !== undefined || canClose;
  return () => {
    if (canStep) stepBack();
    return canStep;
  };
}
