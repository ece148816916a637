import {
  addCondition,
  addGroup,
  allowedOperators,
  canAddGroup,
  emptyFilter,
  type FilterArgument,
  type FilterTree,
} from '@trigger-picker/core';
import type { FillContext } from './fill-field.ts';

const texts: Readonly<Record<FilterArgument, string>> = {
  none: '',
  text: 'in “progress”',
  list: 'open, new',
  number: '-0.25',
  date: '2026-11-25T09:30:00Z',
};

/** A formula with a row for every operator that is allowed, two rows a group where there may be groups. */
export async function fillFilter(context: FillContext): Promise<FilterTree> {
  const { filter: rules } = context.field.parameter;
  const keys = await loadKeys(context);
  return allowedOperators(rules).reduce<FilterTree>((tree, { id, argument }, at) => {
    const row = { field: keys[at % keys.length] ?? '', operator: id, text: texts[argument] };
    return at % 2 === 0 && canAddGroup(tree, rules)
      ? addGroup(tree, row)
      : addCondition(tree, tree.groups.at(-1)?.id, row);
  }, emptyFilter);
}

async function loadKeys({ field, load }: FillContext): Promise<readonly string[]> {
  const { keys, keysSource } = field.parameter.filter ?? {};
  if (keysSource) return (await load(keysSource)).choices.map(({ value }) => String(value));
  return keys ?? ['customer.name'];
}
