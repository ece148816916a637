'use client';
import { useUi } from '../internals/ui-context.tsx';
import type { PlainMessageKey } from '../messages/messages.ts';
import { Button } from '../primitives/button.tsx';
import { setupSteps } from './setup-state.ts';
import type { SetupFlow } from './use-setup-flow.ts';
import type { SetupFormState } from './use-setup-form.ts';

const submitLabels = {
  configure: 'setup.use',
  subscribe: 'setup.turnOn',
  update: 'setup.save',
} as const satisfies Record<SetupFormState['mode'], PlainMessageKey>;

/** What can be done here: back, see a sample, and the one thing that all of it is for. */
export function SetupFoot({
  form,
  flow: { state, dispatch },
}: {
  readonly form: SetupFormState;
  readonly flow: SetupFlow;
}) {
  const { t } = useUi();
  const before = setupSteps[setupSteps.indexOf(state.step) - 1] ?? 'pick';
  return (
    <footer className="tp-setup-foot" data-slot="setup-foot">
      <Button variant="quiet" onClick={() => dispatch({ do: 'go', step: before })}>
        {t('setup.back')}
      </Button>
      <span className="tp-setup-actions">
        {state.step === 'form' && (
          <Button onClick={() => form.withAccount(() => dispatch({ do: 'go', step: 'sample' }))}>
            {t('setup.sample')}
          </Button>
        )}
        {/* Of the form, though it stands outside: Enter in a field presses it. */}
        <Button
          type="submit"
          form={form.formProps.id}
          variant="primary"
          busy={form.isSubmitting}
          onClick={form.onSubmitClick}
        >
          {t(submitLabels[form.mode])}
        </Button>
      </span>
    </footer>
  );
}
