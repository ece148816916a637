'use client';
import type { PlainMessageKey } from '../messages/messages.ts';
import { Button } from '../primitives/button.tsx';
import type { TriggerSetupProps } from './setup-props.ts';
import { stepBefore, stepsOf } from './setup-steps.ts';
import type { SetupFlow } from './use-setup-flow.ts';
import type { SetupFormState } from './use-setup-form.ts';
import { type SetupKey, useSetupUi } from './use-setup-ui.ts';

const submitLabels = {
  configure: 'setup.use',
  subscribe: 'setup.turnOn',
  update: 'setup.save',
} as const satisfies Record<SetupFormState['mode'], PlainMessageKey<SetupKey>>;

/** What can be done here: back, see a sample, and the one thing that all of it is for. */
export function SetupFoot({
  form,
  flow: { state, go },
  props,
}: {
  readonly form: SetupFormState;
  readonly flow: SetupFlow;
  readonly props: TriggerSetupProps;
}) {
  const { t, slot } = useSetupUi();
  const before = stepBefore(stepsOf(props), state.step);
  const goBack = before ? () => go(before) : props.onCancel;
  return (
    <footer {...slot('setup-foot')}>
      {goBack && (
        <Button variant="quiet" onClick={goBack}>
          {t(before ? 'setup.back' : 'setup.cancel')}
        </Button>
      )}
      <span {...slot('setup-actions')}>
        {state.step === 'form' && (
          <Button onClick={() => form.withAccount(() => go('sample'))}>{t('setup.sample')}</Button>
        )}
        {/* Of the form, though it stands outside: Enter in a field presses it. */}
        <Button
          type="submit"
          form={form.formProps.id}
          variant={form.awaitsAccount ? 'secondary' : 'primary'}
          busy={form.isSubmitting}
          onClick={form.onSubmitClick}
        >
          {t(submitLabels[form.mode])}
        </Button>
      </span>
    </footer>
  );
}
