'use client';
import type { JsonObject } from '@trigger-picker/core';
import { useEffect, useRef } from 'react';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { describeValue } from './describe-value.ts';
import type { Elsewhere } from './use-elsewhere.ts';
import { useFormUi } from './use-form-ui.ts';
import type { LabelOf } from './use-labels.ts';
import type { FormGround } from './use-trigger-form.ts';

interface FormElsewhereProps {
  readonly ground: FormGround;
  /** What the form holds now. */
  readonly whole: JsonObject;
  readonly labelOf: LabelOf;
  readonly actions: Elsewhere;
}

/** K8: what was saved elsewhere while it was edited here, and whose value stands where. */
export function FormElsewhere(props: FormElsewhereProps) {
  const { ground, actions } = props;
  const { conflicts, taken } = ground.elsewhere;
  const { t, slot, locale } = useFormUi();
  const ref = useRef<HTMLDivElement>(null);
  const isThere = conflicts.length > 0;
  useEffect(() => {
    if (isThere) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  const titles = taken.map((id) => titleOf(ground, id));
  return (
    // It is there before there is anything to say: only then is it heard.
    <div ref={ref} role="status" {...slot('form-elsewhere')}>
      {isThere && (
        <Notice tone="warn">
          <p {...slot('form-elsewhere-text')}>{t('form.elsewhere', { count: conflicts.length })}</p>
          <ul {...slot('form-elsewhere-list')}>
            {conflicts.map((id) => (
              <Conflict key={id} id={id} {...props} />
            ))}
          </ul>
        </Notice>
      )}
      {titles.length > 0 && (
        <Notice
          action={
            <Button size="small" variant="quiet" onClick={actions.dismiss}>
              {t('form.elsewhere.dismiss')}
            </Button>
          }
        >
          <bdi>
            {t('form.elsewhere.taken', { fields: new Intl.ListFormat(locale).format(titles) })}
          </bdi>
        </Notice>
      )}
    </div>
  );
}

function Conflict({
  id,
  ground,
  whole,
  labelOf,
  actions,
}: FormElsewhereProps & { readonly id: string }) {
  const { t, slot } = useFormUi();
  const { model, saved = {} } = ground.start;
  const title = titleOf(ground, id);
  const field = model.fields.find((one) => one.id === id);
  const words = (values: JsonObject) => describeValue(values[id], field, labelOf, t);
  return (
    <li {...slot('form-conflict')}>
      <span {...slot('form-conflict-text')}>
        <bdi>{t('form.conflict', { title, mine: words(whole), theirs: words(saved) })}</bdi>
      </span>
      <span {...slot('form-conflict-actions')}>
        <Button
          size="small"
          aria-label={t('form.conflict.keepOf', { title })}
          onClick={() => actions.keepMine(id)}
        >
          {t('form.conflict.keep')}
        </Button>
        <Button
          size="small"
          aria-label={t('form.conflict.takeOf', { title })}
          onClick={() => actions.takeTheirs(id)}
        >
          {t('form.conflict.take')}
        </Button>
      </span>
    </li>
  );
}

function titleOf({ start }: FormGround, id: string): string {
  return start.model.fields.find((field) => field.id === id)?.parameter.title ?? id;
}
