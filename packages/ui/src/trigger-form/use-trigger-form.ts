'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import {
  buildFormModelIn,
  type FormValues,
  type JsonObject,
  type Parameter,
} from '@trigger-picker/core';
import { useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { FieldOptions } from '../fields/field-options.ts';
import { findConflicts, type SavedElsewhere } from './find-conflicts.ts';
import { type FormLeftovers, type FormStart, toFormStart, toWhole } from './form-start.ts';
import { openForm, type RestoredChanges } from './open-form.ts';
import { rebaseValues } from './rebase-values.ts';
import { toFormMessages } from './to-form-messages.ts';
import { useFormUi } from './use-form-ui.ts';
import { useStableJson } from './use-stable-json.ts';

interface TriggerFormOptions {
  readonly parameters: readonly Parameter[];
  readonly fields: FieldOptions;
  readonly saved: JsonObject | undefined;
  readonly restored: RestoredChanges | undefined;
  /** What was saved and is not touched is accepted as it is. */
  readonly isUpdate: boolean;
}

/** What the form stands on, beside the values of its fields. */
export interface FormGround extends FormLeftovers {
  readonly start: FormStart;
  readonly elsewhere: SavedElsewhere;
}

/**
 * The form's values and their validation. When the parameters or the saved values change under it, the form is
 * rebased in one step: until then it stays what it was, so that no field ever shows another one's value.
 */
export function useTriggerForm(options: TriggerFormOptions) {
  const { isUpdate, restored, fields } = options;
  const { t } = useFormUi();
  const parameters = useStableJson(options.parameters);
  // A draft that the host stores as it is typed comes back as what was "saved": it is where this form is already.
  const [draft] = useState(options.saved);
  const saved = useStableJson(isUpdate ? options.saved : draft);
  const messages = useMemo(() => toFormMessages(t), [t]);
  const kinds = useMemo(() => fields.kinds?.map(({ input }) => input), [fields]);
  const model = useMemo(
    () => buildFormModelIn(messages, parameters, kinds),
    [messages, parameters, kinds],
  );
  const latest = useMemo(() => toFormStart(model, saved), [model, saved]);
  const [opened] = useState(() => openForm(latest, restored));
  const [ground, setGround] = useState<FormGround>(() => ({ start: latest, ...opened }));
  const { start } = ground;

  const schema = useMemo(
    () => (isUpdate ? start.model.schemaFor(start.saved ?? {}) : start.model.schema),
    [start, isUpdate],
  );
  const form = useForm<FormValues>({
    defaultValues: opened.values,
    resolver: useMemo(() => zodResolver(schema), [schema]),
    mode: 'onTouched',
    // In the order in which fields came to be, which is not the order in which they are drawn.
    shouldFocusError: false,
  });

  useEffect(() => {
    if (latest === start) return;
    const before = form.getValues();
    const { values, orphans } = rebaseValues(start, before, latest, ground.orphans);
    form.reset(values, { keepIsSubmitted: true, keepSubmitCount: true });
    // Together with the values, which are React Hook Form's: no render may see the one without the other.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setGround({
      ...ground,
      start: latest,
      orphans,
      elsewhere: lookElsewhere(ground, before, latest),
    });
  }, [latest, start, ground, form]);

  return { form, ground, setGround, schema, messages, opened };
}

/** What was saved elsewhere meanwhile, beside what was so before and is not settled yet. */
function lookElsewhere(ground: FormGround, values: FormValues, next: FormStart): SavedElsewhere {
  const { start, elsewhere } = ground;
  if (!start.saved || !next.saved) return elsewhere;
  const { conflicts, taken } = findConflicts(
    start.saved,
    toWhole(start, values, ground),
    next.saved,
  );
  const isSettled = (id: string) => !conflicts.includes(id) && !taken.includes(id);
  return {
    conflicts: [...elsewhere.conflicts.filter(isSettled), ...conflicts],
    taken: [...elsewhere.taken.filter(isSettled), ...taken],
  };
}
