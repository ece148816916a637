'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import type { FormValues, JsonObject, Parameter } from '@trigger-picker/core';
import { useTriggerFormModel } from '@trigger-picker/react';
import { useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useUi } from '../internals/ui-context.tsx';
import { toFormStart } from './form-start.ts';
import { rebaseValues } from './rebase-values.ts';
import { toFormMessages } from './to-form-messages.ts';
import { useStableJson } from './use-stable-json.ts';

interface TriggerFormOptions {
  readonly parameters: readonly Parameter[];
  readonly saved: JsonObject | undefined;
  /** What was saved and is not touched is accepted as it is. */
  readonly isUpdate: boolean;
}

/**
 * The form's values and their validation. When the parameters or the saved values change under it, the form is
 * rebased in one step: until then it stays what it was, so that no field ever shows another one's value.
 */
export function useTriggerForm(options: TriggerFormOptions) {
  const { t } = useUi();
  const parameters = useStableJson(options.parameters);
  // A draft that the host stores as it is typed comes back as what was "saved": it is where this form is already.
  const [draft] = useState(options.saved);
  const saved = useStableJson(options.isUpdate ? options.saved : draft);
  const messages = useMemo(() => toFormMessages(t), [t]);
  const model = useTriggerFormModel({ parameters }, { messages });
  const latest = useMemo(() => toFormStart(model, saved), [model, saved]);
  const [start, setStart] = useState(latest);

  const schema = useMemo(
    () => (options.isUpdate ? start.model.schemaFor(start.saved ?? {}) : start.model.schema),
    [start, options.isUpdate],
  );
  const form = useForm<FormValues>({
    defaultValues: start.values,
    resolver: useMemo(() => zodResolver(schema), [schema]),
    mode: 'onTouched',
    // In the order in which fields came to be, which is not the order in which they are drawn.
    shouldFocusError: false,
  });

  useEffect(() => {
    if (latest === start) return;
    const values = rebaseValues(start, form.getValues(), latest);
    form.reset(values, { keepIsSubmitted: true, keepSubmitCount: true });
    // Together with the values, which are React Hook Form's: no render may see the one without the other.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setStart(latest);
  }, [latest, start, form]);

  return { form, start, schema, messages };
}
