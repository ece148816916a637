'use client';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';
import type { PlainMessageKey } from '../messages/messages.ts';
import { type SetupStep, setupSteps } from './setup-state.ts';

const names = {
  pick: 'setup.step.pick',
  form: 'setup.step.form',
  sample: 'setup.step.sample',
} as const satisfies Record<SetupStep, PlainMessageKey>;

/** How far along the flow is: three bars to see, a sentence to hear. */
export function SetupProgress({ step }: { readonly step: SetupStep | 'done' }) {
  const { t } = useUi();
  const last = setupSteps.length - 1;
  const at = step === 'done' ? last : setupSteps.indexOf(step);
  const name = t(names[setupSteps[at] ?? 'sample']);
  return (
    <div className="tp-setup-progress" data-slot="setup-progress">
      <p className="tp-sr">
        {t('setup.progress', { at: at + 1, count: setupSteps.length, step: name })}
      </p>
      {setupSteps.map((one, place) => (
        <span
          key={one}
          aria-hidden="true"
          className="tp-setup-bar"
          {...toDataAttributes({ reached: place <= at })}
        />
      ))}
    </div>
  );
}
