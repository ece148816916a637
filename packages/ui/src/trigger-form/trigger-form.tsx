'use client';
import type { FieldName, FormValues } from '@trigger-picker/core';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { FormContext, type FormContextValue } from '../fields/form-context.tsx';
import { classNames } from '../internals/class-names.ts';
import { useUi } from '../internals/ui-context.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormBody } from './form-body.tsx';
import type { TriggerFormProps } from './trigger-form-props.ts';
import { UnknownParameters } from './unknown-parameters.tsx';
import { useFormErrors } from './use-form-errors.ts';
import { useFormReport } from './use-form-report.ts';
import { useIntegrationTitle } from './use-integration-title.ts';
import { useLabels } from './use-labels.ts';
import { useSubmit } from './use-submit.ts';
import { useTriggerForm } from './use-trigger-form.ts';

export type { TriggerFormProps } from './trigger-form-props.ts';

/** The form of a trigger, made from its parameters. Another trigger is another form. */
export function TriggerForm(props: TriggerFormProps) {
  const { integration, type } = props.trigger;
  return <Form key={JSON.stringify([integration, type])} {...props} />;
}

function Form(props: TriggerFormProps) {
  const { trigger, credentialId, fieldErrors, onChange, onSubmit } = props;
  const isUpdate = props.submitMode === 'update';
  const { rootAttributes } = useUi();
  const ownId = useId();
  const id = props.id ?? ownId;
  const root = useRef<HTMLFormElement>(null);
  const { form, start, schema, messages } = useTriggerForm({
    parameters: trigger.parameters,
    saved: props.initialParameters,
    isUpdate,
  });
  const { control } = form;
  const integrationTitle = useIntegrationTitle(trigger.integration);
  const { model, saved } = start;
  const { labelOf, rememberLabel } = useLabels(start, props.initialLabels);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  // It is typed as if any value could be missing; the model's values never are.
  const values = useWatch({ control }) as FormValues;
  const errors = useFormErrors({ root, control, model, values, fieldErrors });
  const { serverErrors } = errors;
  const submit = useSubmit({
    form,
    start,
    removed,
    isUpdate,
    labelOf,
    onSubmit,
    onInvalid: errors.fail,
  });
  useFormReport({ start, values, schema, removed, labelOf, onChange });
  const idOf = useCallback((name: FieldName) => `${id}-${name}`, [id]);
  const context = useMemo<FormContextValue>(
    () => ({
      trigger,
      integrationTitle,
      credentialId,
      start,
      messages,
      control,
      serverErrors,
      labelOf,
      rememberLabel,
    }),
    [
      trigger,
      integrationTitle,
      credentialId,
      start,
      messages,
      control,
      serverErrors,
      labelOf,
      rememberLabel,
    ],
  );

  return (
    <FormContext.Provider value={context}>
      <form
        ref={root}
        id={id}
        noValidate
        data-slot="trigger-form"
        {...rootAttributes}
        className={classNames('tp tp-form', props.className)}
        onSubmit={submit}
      >
        <ErrorSummary
          problems={errors.problems}
          unplaced={errors.unplaced}
          onShow={({ name }) => errors.show(idOf(name))}
        />
        <fieldset className="tp-form-fields" disabled={props.disabled}>
          <FormBody model={model} values={values} renderers={props.fields} idOf={idOf} />
          {saved && (
            <UnknownParameters
              parameters={model.unknownParameters(saved, values)}
              removed={removed}
              onToggle={(parameterId) => setRemoved(toggle(removed, parameterId))}
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
