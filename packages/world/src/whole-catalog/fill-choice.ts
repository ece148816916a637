import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';
import type { FillContext } from './fill-field.ts';

/** The choice that is to be picked, or else the first one; loaded choices go before static ones. */
export async function fillChoice({ field, pick, load }: FillContext): Promise<JsonValue> {
  const { choices = [], choicesSource, defaultValue } = field.parameter;
  const loaded = choicesSource && (await load(choicesSource));
  const offered = [...(loaded?.choices ?? []), ...choices];
  const isComplete = !loaded || loaded.nextCursor === null;
  const isDefault = ({ value }: Choice) => isSameJson(value, defaultValue);
  if (defaultValue !== undefined && isComplete && !offered.some(isDefault)) {
    throw new Error(`its default ${JSON.stringify(defaultValue)} is none of its choices`);
  }
  const [first] = offered;
  if (!first) throw new Error('there is nothing to choose from');
  return pick ?? first.value;
}

/** The same, or text where there is no list at all. */
export async function fillEditableChoice(context: FillContext): Promise<JsonValue> {
  const { choices = [], choicesSource } = context.field.parameter;
  return choicesSource || choices.length > 0 ? fillChoice(context) : 'A word of my own';
}
