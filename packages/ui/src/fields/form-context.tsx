'use client';
import type {
  Field,
  FormMessages,
  FormModel,
  FormValues,
  JsonObject,
  JsonValue,
  Trigger,
} from '@trigger-picker/core';
import { createContext, useContext } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import type { FieldOptions } from './field-options.ts';
import type { VariableProps } from './variables/variable-props.ts';

/** What fields know of the form that they stand in. */
export interface FormContextValue {
  readonly trigger: Trigger;
  /** What the integration is called. */
  readonly integrationTitle: string;
  /** The account that is shown above the form: lists are loaded from it and no other. */
  readonly credentialId: string | undefined;
  /** The sentences of the validation. */
  readonly messages: FormMessages;
  readonly control: Control<FormValues>;
  /** How often the form was submitted and did not go through. */
  readonly failures: number;
  /** What the service said about a field, by its name, as long as it is not changed. */
  readonly serverErrors: ReadonlyMap<string, string>;
  /** The model, and what the form starts from. When it changes, what differs then was not the user's doing. */
  readonly start: {
    readonly model: FormModel;
    readonly values: FormValues;
    /** Absent: a new one. */
    readonly saved: JsonObject | undefined;
  };
  /** What a value was last called, by parameter id. */
  readonly labelOf: (id: string, value: JsonValue) => string | undefined;
  /** Remembers what a chosen value is called. */
  readonly rememberLabel: (id: string, value: JsonValue, label: string) => void;
  /** Renderers and kinds of the host's own. */
  readonly fields: FieldOptions;
  /** Absent: the host has none. */
  readonly variables: VariableProps | undefined;
  /** Does something at once, or when the pointer that is down is released. */
  readonly afterPress: (action: () => void) => void;
}

export const FormContext = createContext<FormContextValue | null>(null);

/** The form around a field. */
export function useFormContext(): FormContextValue {
  const context = useContext(FormContext);
  if (!context) throw new Error('A field stands outside of a form. Put it inside TriggerForm.');
  return context;
}

const noFields: readonly Field[] = [];

/** What a field's list depends on: the values, by parameter id, and the fields that lack one. */
export function useDependencies(field: Field, isDependent: boolean) {
  const { control, start } = useFormContext();
  // All of them: whether a field takes part at all can hang on any other.
  const watched = useWatch({ control, disabled: !isDependent }) as FormValues;
  if (!isDependent) return { parameters: {}, missing: noFields };
  return {
    parameters: start.model.choiceParameters(field, watched),
    missing: start.model.missingDependencies(field, watched),
  };
}
