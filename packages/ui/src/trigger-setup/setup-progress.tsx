'use client';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import type { PlainMessageKey } from '../messages/messages.ts';
import type { SetupStep } from './setup-steps.ts';
import { type SetupKey, useSetupUi } from './use-setup-ui.ts';

const names = {
  pick: 'setup.step.pick',
  form: 'setup.step.form',
  sample: 'setup.step.sample',
} as const satisfies Record<SetupStep, PlainMessageKey<SetupKey>>;

/** How far along the flow is: bars to see, a sentence to hear. */
export function SetupProgress({
  steps,
  step,
}: {
  readonly steps: readonly SetupStep[];
  readonly step: SetupStep | 'done';
}) {
  const { t, slot } = useSetupUi();
  const at = step === 'done' ? steps.length - 1 : steps.indexOf(step);
  const name = t(names[steps[at] ?? 'sample']);
  return (
    <div {...slot('setup-progress')}>
      <p {...slot('setup-progress-text')}>
        {t('setup.progress', { at: at + 1, count: steps.length, step: name })}
      </p>
      {steps.map((one, place) => (
        <span
          key={one}
          aria-hidden="true"
          {...slot('setup-bar')}
          {...toDataAttributes({ reached: place <= at })}
        />
      ))}
    </div>
  );
}
