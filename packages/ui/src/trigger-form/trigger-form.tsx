'use client';
import { type FieldName, type FormValues, isSameJson } from '@trigger-picker/core';
import { type FormEvent, useCallback, useId, useMemo, useState } from 'react';
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
import { currentLabels, useLabels } from './use-labels.ts';
import { useTriggerForm } from './use-trigger-form.ts';

export type { TriggerFormProps } from './trigger-form-props.ts';

/** The form of a trigger, made from its parameters. Another trigger is another form. */
export function TriggerForm(props: TriggerFormProps) {
  const { integration, type } = props.trigger;
  return <Form key={JSON.stringify([integration, type])} {...props} />;
}

function Form(props: TriggerFormProps) {
  const { trigger, credentialId, submitMode = 'create' } = props;
  const { rootAttributes } = useUi();
  const ownId = useId();
  const id = props.id ?? ownId;
  const { form, start, schema, messages } = useTriggerForm({
    parameters: trigger.parameters,
    saved: props.initialParameters,
    isUpdate: submitMode === 'update',
  });
  const { model, saved } = start;
  const { labelOf, rememberLabel } = useLabels(start, props.initialLabels);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  // It is typed as if any value could be missing; the model's values never are.
  const values = useWatch({ control: form.control }) as FormValues;
  const visible = model.visibleFields(values);
  const errors = useFormErrors({ form, model, visible, fieldErrors: props.fieldErrors });

  const context = useMemo<FormContextValue>(
    () => ({
      trigger,
      credentialId,
      model,
      messages,
      control: form.control,
      start: start.values,
      labelOf,
      rememberLabel,
    }),
    [trigger, credentialId, model, messages, form.control, start.values, labelOf, rememberLabel],
  );
  const state = useMemo(
    () => ({
      parameters: model.toParameters(values, {
        mode: 'create',
        remove: removed,
        ...(saved && { saved }),
      }),
      labels: currentLabels(model, values, labelOf),
      isValid: schema.safeParse(values).success,
      isDirty: removed.length > 0 || !isSameJson(values, start.values),
    }),
    [model, saved, values, removed, labelOf, schema, start.values],
  );
  useFormReport(state, props.onChange);

  const submit = async (event: FormEvent) => {
    // In React a form in a dialog submits the form around that dialog, too.
    event.stopPropagation();
    event.preventDefault();
    if (form.formState.isSubmitting) return;
    let isInvalid = false;
    await form.handleSubmit(
      (current) => {
        const options = { saved: saved ?? {}, remove: removed };
        const parameters = model.toParameters(current, { mode: 'create', ...(saved && options) });
        return props.onSubmit({
          parameters,
          changes:
            submitMode === 'update'
              ? model.toParameters(current, { mode: 'update', ...options })
              : parameters,
          labels: currentLabels(model, current, labelOf),
        });
      },
      () => {
        isInvalid = true;
      },
    )(event);
    if (isInvalid) errors.fail();
  };
  const idOf = useCallback((name: FieldName) => `${id}-${name}`, [id]);

  return (
    <FormContext.Provider value={context}>
      <form
        ref={errors.root}
        id={id}
        noValidate
        data-slot="trigger-form"
        {...rootAttributes}
        className={classNames('tp tp-form', props.className)}
        onSubmit={(event) => void submit(event)}
      >
        <fieldset className="tp-form-fields" disabled={props.disabled}>
          <ErrorSummary
            problems={errors.problems}
            unplaced={errors.unplaced}
            onShow={({ name }) => errors.show(idOf(name))}
          />
          <FormBody fields={model.fields} visible={visible} renderers={props.fields} idOf={idOf} />
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
