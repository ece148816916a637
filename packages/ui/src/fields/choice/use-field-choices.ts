'use client';
import {
  type Choice,
  type ChoicesSource,
  choicesSourceOf,
  type Field,
  type JsonValue,
} from '@trigger-picker/core';
import { useChoices } from '@trigger-picker/react';
import { useDependencies, useFormContext } from '../form-context.tsx';
import type { SelectList } from './select-list.ts';
import { itemsOf } from './several.ts';

/** A field's list: what stands in its parameter, and what is loaded from the account. */
export interface FieldChoices extends SelectList {
  /** What the loaded part depends on: another account or parent is another list. */
  readonly context: ChoicesContext;
}

/** What a loaded list depends on. */
export interface ChoicesContext {
  readonly credentialId: string | undefined;
  /** By parameter id. */
  readonly parameters: Readonly<Record<string, JsonValue | undefined>>;
}

interface FieldChoicesOptions {
  /** The choices that need no loading. @default those of the parameter */
  readonly own?: readonly Choice[];
  /** Where the others are loaded from. @default the field's source */
  readonly source?: ChoicesSource | undefined;
  /** What is chosen, one or several: what nobody has a name for is looked up. @default nothing */
  readonly value?: JsonValue;
}

const none: readonly Choice[] = [];

/** The list of a field, from the account that is shown above the form. */
export function useFieldChoices(
  field: Field,
  {
    own = field.parameter.choices ?? none,
    source = choicesSourceOf(field),
    value = null,
  }: FieldChoicesOptions = {},
): FieldChoices {
  const { trigger, integrationTitle, credentialId, labelOf, fields } = useFormContext();
  const isUnnamed = (item: JsonValue) => labelOf(field.id, item) === undefined;
  const { choiceLink } = fields;
  const { parameters, missing } = useDependencies(field, (source?.dependencies.length ?? 0) > 0);
  const list = useChoices({
    trigger,
    source,
    own,
    credentialId,
    parameters,
    unnamed: isUnnamed(value) ? itemsOf(value, true).filter(isUnnamed) : undefined,
    enabled: missing.length === 0,
  });
  const { integration, type } = trigger;
  return {
    ...list,
    integrationTitle,
    waitingFor: missing.map(({ parameter }) => parameter.title),
    createLink:
      source && choiceLink?.({ integration, type, id: field.id, source: source.key, credentialId }),
    context: { credentialId, parameters },
  };
}
