import type { TriggerSetupProps } from './setup-props.ts';
import type { SetupState } from './setup-state.ts';

/** A step of the flow. */
export type SetupStep = 'pick' | 'form' | 'sample';

const allSteps: readonly SetupStep[] = ['pick', 'form', 'sample'];

/** The steps of a flow, in their order. Where the host has chosen the trigger, nothing is picked. */
export function stepsOf({ trigger }: TriggerSetupProps): readonly SetupStep[] {
  return trigger ? allSteps.slice(1) : allSteps;
}

/** The step before; `undefined`: it is the first. */
export function stepBefore(steps: readonly SetupStep[], step: SetupStep): SetupStep | undefined {
  return steps[steps.indexOf(step) - 1];
}

/** Which way it goes from one step to another. */
export function directionTo(from: SetupStep, to: SetupStep): SetupState['direction'] {
  return allSteps.indexOf(to) >= allSteps.indexOf(from) ? 'forward' : 'back';
}
