'use client';
import type { JsonObject } from '@trigger-picker/core';
import { type RefObject, useEffect } from 'react';
import { useFormContext } from '../../fields/form-context.tsx';
import { Button } from '../../primitives/button.tsx';
import { Notice } from '../../primitives/notice.tsx';
import type { FormGround } from '../use-trigger-form.ts';
import { describeValue } from './describe-value.ts';
import { type Elsewhere, type ElsewhereOptions, useElsewhere } from './use-elsewhere.ts';
import { useTroubleUi } from './use-trouble-ui.ts';

/** What the notices take. */
export interface ElsewhereNoticesProps extends ElsewhereOptions {
  /** What the form holds now. */
  readonly whole: JsonObject;
  /** Where they stand. */
  readonly root: RefObject<HTMLElement | null>;
}

/** K8: what was saved elsewhere while it was edited here, and whose value stands where. */
export function ElsewhereNotices(props: ElsewhereNoticesProps) {
  const { ground, root } = props;
  const { conflicts, taken } = ground.elsewhere;
  const { t, slot, inSentence } = useTroubleUi();
  const actions = useElsewhere(props);
  const isThere = conflicts.length > 0;
  useEffect(() => {
    if (isThere) root.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere, root]);
  const titles = taken.map((id) => titleOf(ground, id));
  return (
    <>
      {isThere && (
        <Notice tone="warn">
          <p {...slot('form-elsewhere-text')}>{t('form.elsewhere', { count: conflicts.length })}</p>
          <ul {...slot('form-elsewhere-list')}>
            {conflicts.map((id) => (
              <Conflict key={id} id={id} {...props} actions={actions} />
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
          <bdi>{t('form.elsewhere.taken', { fields: inSentence(titles) })}</bdi>
        </Notice>
      )}
    </>
  );
}

interface ConflictProps extends ElsewhereNoticesProps {
  readonly id: string;
  readonly actions: Elsewhere;
}

function Conflict({ id, ground, whole, actions }: ConflictProps) {
  const { t, slot } = useTroubleUi();
  const { labelOf } = useFormContext();
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
