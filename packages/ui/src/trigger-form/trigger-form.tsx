'use client';
import type { FieldName, FormValues } from '@trigger-picker/core';
import { useCallback, useId, useMemo, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import type { FieldOptions } from '../fields/field-options.ts';
import { FormContext, type FormContextValue } from '../fields/form-context.tsx';
import { LazyPart } from '../fields/lazy-part.tsx';
import { useVariables } from '../fields/variables/use-variables.ts';
import { ErrorSummary } from './error-summary.tsx';
import { findUnknown } from './find-unknown.ts';
import { FormBody } from './form-body.tsx';
import { FormElsewhere } from './form-elsewhere.tsx';
import { unknownParameters } from './lazy-trouble.ts';
import type { TriggerFormProps } from './trigger-form-props.ts';
import { useAfterPress } from './use-after-press.ts';
import { useFormErrors } from './use-form-errors.ts';
import { useFormReport } from './use-form-report.ts';
import { useFormUi } from './use-form-ui.ts';
import { useIntegrationTitle } from './use-integration-title.ts';
import { useLabels } from './use-labels.ts';
import { useSubmit } from './use-submit.ts';
import { useTriggerForm } from './use-trigger-form.ts';

export type { TriggerFormProps } from './trigger-form-props.ts';

const noOptions: FieldOptions = {};

/** The form of a trigger, made from its parameters. Another trigger is another form. */
export function TriggerForm(props: TriggerFormProps) {
  const { integration, type } = props.trigger;
  return <Form key={JSON.stringify([integration, type])} {...props} />;
}

function Form(props: TriggerFormProps) {
  const { trigger, credentialId, fields = noOptions, fieldErrors, onChange, onSubmit } = props;
  const isUpdate = props.submitMode === 'update';
  const { slot, rootAttributes } = useFormUi();
  const ownId = useId();
  const id = props.id ?? ownId;
  const root = useRef<HTMLFormElement>(null);
  const { form, ground, setGround, schema, messages, opened } = useTriggerForm({
    parameters: trigger.parameters,
    fields,
    saved: props.initialParameters,
    restored: props.restored,
    isUpdate,
  });
  const { control } = form;
  const integrationTitle = useIntegrationTitle(trigger.integration);
  const { start, removed } = ground;
  const { model } = start;
  const { labelOf, rememberLabel } = useLabels(opened.whole, props.initialLabels);
  // It is typed as if any value could be missing; the model's values never are.
  const values = useWatch({ control }) as FormValues;
  const errors = useFormErrors({ root, control, model, values, fieldErrors });
  const { serverErrors, failures } = errors;
  const submit = useSubmit({
    form,
    ground,
    isUpdate,
    labelOf,
    onSubmit,
    onInvalid: errors.fail,
  });
  const { parameters } = useFormReport({ ground, values, schema, labelOf, onChange });
  const unknown = findUnknown(ground, values);
  const variables = useVariables(props);
  const afterPress = useAfterPress();
  const idOf = useCallback((name: FieldName) => `${id}-${name}`, [id]);
  const context = useMemo<FormContextValue>(
    () => ({
      trigger,
      integrationTitle,
      credentialId,
      start,
      messages,
      control,
      failures,
      serverErrors,
      labelOf,
      rememberLabel,
      fields,
      variables,
      afterPress,
    }),
    [
      trigger,
      integrationTitle,
      credentialId,
      start,
      messages,
      control,
      failures,
      serverErrors,
      labelOf,
      rememberLabel,
      fields,
      variables,
      afterPress,
    ],
  );

  return (
    <FormContext.Provider value={context}>
      <form
        ref={root}
        id={id}
        noValidate
        {...slot('trigger-form', props.className)}
        {...rootAttributes}
        onSubmit={submit}
      >
        <ErrorSummary
          problems={errors.problems}
          unplaced={errors.unplaced}
          onShow={({ name }) => errors.show(idOf(name))}
        />
        <FormElsewhere form={form} ground={ground} setGround={setGround} whole={parameters} />
        <fieldset {...slot('form-fields')} disabled={props.disabled}>
          <FormBody model={model} values={values} idOf={idOf} />
          {unknown.length > 0 && (
            <LazyPart
              part={unknownParameters}
              props={{
                parameters: unknown,
                removed,
                onToggle: (parameterId) =>
                  setGround({ ...ground, removed: toggle(removed, parameterId) }),
              }}
            />
          )}
        </fieldset>
      </form>
    </FormContext.Provider>
  );
}

function toggle(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
