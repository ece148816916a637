'use client';
import type { Field } from '@trigger-picker/core';
import { Notice } from '../../primitives/notice.tsx';
import { useTroubleUi } from './use-trouble-ui.ts';

/** What is wrong with a form, and how to get there. */
export interface ProblemsProps {
  /** The fields that need the user, in the order in which they are drawn. */
  readonly problems: readonly Field[];
  /** Messages about parameters that are not shown. */
  readonly unplaced: readonly { readonly id: string; readonly message: string }[];
  readonly onShow: (field: Field) => void;
}

/** What needs the user, each a way to its field. */
export function Problems({ problems, unplaced, onShow }: ProblemsProps) {
  const { t, slot } = useTroubleUi();
  return (
    <Notice tone="bad">
      {problems.length > 0 && t('form.invalid', { count: problems.length })}
      {problems.map((field, at) => (
        <span key={field.name} {...slot('form-problem-item')}>
          {at > 0 && ','}{' '}
          <button type="button" {...slot('form-problem')} onClick={() => onShow(field)}>
            <bdi>{field.parameter.title}</bdi>
          </button>
        </span>
      ))}
      {unplaced.map(({ id, message }) => (
        <p key={id} {...slot('form-problem-line')}>
          <bdi>{id}</bdi>: {message}
        </p>
      ))}
    </Notice>
  );
}
