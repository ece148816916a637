import { buildFormModel, type Trigger } from '@trigger-picker/core';
import { checkDefaults } from './check-defaults.ts';
import { checkFilled } from './check-filled.ts';
import { checkRequired } from './check-required.ts';
import { checkSubscription } from './check-subscription.ts';
import { choicePicks, describePicks } from './choice-picks.ts';
import { fillForm } from './fill-form.ts';
import { createChoicesLoader } from './load-choices.ts';
import type { Page } from './open-page.ts';
import { atField, findProblems } from './problem.ts';
import type { Walk } from './walk.ts';

const checks: readonly ((walk: Walk) => readonly string[] | Promise<readonly string[]>)[] = [
  checkFilled,
  checkRequired,
  checkSubscription,
];

/** Walks the whole path with a trigger, once for each way to fill its form, and tells what is wrong on it. */
export async function walkTrigger(page: Page, trigger: Trigger): Promise<readonly string[]> {
  const model = buildFormModel(trigger.parameters);
  const load = createChoicesLoader(page, trigger.integration);
  const problems = [...checkDefaults(model)];
  const shown = new Set<string>();
  for (const picks of choicePicks(model.fields)) {
    const form = await fillForm(model, picks, load);
    const walk: Walk = { page, trigger, model, values: form.values };
    const found = [...form.problems];
    for (const check of checks) found.push(...(await findProblems(() => check(walk))));
    const words = describePicks(picks, model.fields);
    problems.push(...found.map((problem) => `${words}${problem}`));
    for (const { name } of model.visibleFields(form.values)) shown.add(name);
  }
  const unseen = model.fields.filter(
    ({ name, parameter }) => !parameter.hidden && !shown.has(name),
  );
  problems.push(...unseen.map((field) => atField(field, 'no choice brings it')));
  return problems.map((problem) => `${trigger.type}: ${problem}`);
}
