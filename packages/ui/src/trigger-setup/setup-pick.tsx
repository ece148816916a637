'use client';
import { Button } from '../primitives/button.tsx';
import { TriggerPicker, type TriggerPickerProps } from '../trigger-picker/trigger-picker.tsx';
import { SetupPanel } from './setup-panel.tsx';
import type { TriggerSetupProps } from './setup-props.ts';
import { freshConfig } from './setup-start.ts';
import type { SetupFlow } from './use-setup-flow.ts';
import { useSetupUi } from './use-setup-ui.ts';

/** The first step. Coming back, the search is as it was and the picked trigger is marked. */
export function SetupPick({
  flow: { state, dispatch, go },
  search,
  picker,
  onCancel,
}: {
  readonly flow: SetupFlow;
  readonly search: Pick<
    TriggerPickerProps,
    'query' | 'onQueryChange' | 'filter' | 'onFilterChange'
  >;
  readonly picker: TriggerSetupProps['picker'];
  readonly onCancel: (() => void) | undefined;
}) {
  const { t, slot } = useSetupUi();
  const goBack = state.config ? () => go('form') : onCancel;
  return (
    <SetupPanel direction={state.direction}>
      <TriggerPicker
        {...picker}
        {...search}
        value={state.config}
        onClose={goBack}
        onValueChange={(trigger) => dispatch({ do: 'pick', fresh: freshConfig(trigger) })}
      />
      {goBack && (
        <div {...slot('setup-foot')}>
          <Button variant="quiet" onClick={goBack}>
            {t(state.config ? 'setup.back' : 'setup.cancel')}
          </Button>
        </div>
      )}
    </SetupPanel>
  );
}
