'use client';
import type { ReactNode, RefObject } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { SetupProgress } from './setup-progress.tsx';
import type { TriggerSetupProps } from './setup-props.ts';
import { type SetupStep, stepsOf } from './setup-steps.ts';
import { useSetupUi } from './use-setup-ui.ts';

/** The box of the flow, and how far along it is. */
export function SetupFrame({
  props,
  step,
  ref,
  children,
}: {
  readonly props: TriggerSetupProps;
  readonly step: SetupStep | 'done';
  readonly ref?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}) {
  const { t, slot, rootAttributes } = useSetupUi();
  return (
    <section
      ref={ref}
      {...slot('trigger-setup', props.className)}
      aria-label={t('setup.label')}
      {...rootAttributes}
      {...toDataAttributes({ step, mode: props.mode })}
    >
      <SetupProgress steps={stepsOf(props)} step={step} />
      {children}
    </section>
  );
}
