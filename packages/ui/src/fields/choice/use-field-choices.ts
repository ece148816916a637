'use client';
import { type Choice, type ChoicesSource, choicesSourceOf, type Field } from '@trigger-picker/core';
import { type ChoicesList, useChoices } from '@trigger-picker/react';
import { useMemo } from 'react';
import { useDependencies, useFormContext } from '../form-context.tsx';
import { mergeChoices } from './merge-choices.ts';
import { searchChoices } from './search-choices.ts';

/** A field's list: what stands in its parameter, and what is loaded from the account. */
export interface FieldChoices extends ChoicesList {
  /** Some of it is loaded. */
  readonly isRemote: boolean;
  /** What the integration is called that it is loaded from. */
  readonly integrationTitle: string;
  /** Titles of the fields to fill in before it can be loaded. */
  readonly waitingFor: readonly string[];
  /** What the loaded part depends on: another account or parent is another list. */
  readonly context: { readonly credentialId: string | undefined; readonly parameters: unknown };
}

const none: readonly Choice[] = [];

/** The list of a field. `own`: the choices that need no loading. `source`: where the others are loaded from. */
export function useFieldChoices(
  field: Field,
  own: readonly Choice[] = field.parameter.choices ?? none,
  source: ChoicesSource | undefined = choicesSourceOf(field),
): FieldChoices {
  const { trigger, integrationTitle, credentialId } = useFormContext();
  const { parameters, missing } = useDependencies(field, (source?.dependencies.length ?? 0) > 0);
  const remote = useChoices({
    trigger,
    source,
    credentialId,
    parameters,
    enabled: missing.length === 0,
  });
  const isRemote = source !== undefined;
  const choices = useMemo(
    () => mergeChoices(searchChoices(own, remote.search), remote.choices),
    [own, remote.search, remote.choices],
  );
  const loaded = useMemo(() => mergeChoices(own, remote.loaded), [own, remote.loaded]);
  return {
    ...remote,
    choices,
    loaded,
    isRemote,
    integrationTitle,
    ...(!isRemote && { status: choices.length > 0 ? 'ready' : 'empty', isComplete: true }),
    waitingFor: missing.map(({ parameter }) => parameter.title),
    context: { credentialId, parameters },
  };
}
