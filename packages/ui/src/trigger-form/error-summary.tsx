'use client';
import type { Field } from '@trigger-picker/core';
import { Notice } from '../primitives/notice.tsx';
import { useFormUi } from './use-form-ui.ts';

interface ErrorSummaryProps {
  /** The fields that need the user, in the order in which they are drawn. */
  readonly problems: readonly Field[];
  /** Messages about parameters that are not shown. */
  readonly unplaced: readonly { readonly id: string; readonly message: string }[];
  readonly onShow: (field: Field) => void;
}

/** After a submit that did not go through: what needs the user, each a way to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { slot } = useFormUi();
  return (
    // It is there before there is anything to say: only then is it heard.
    <div role="status" {...slot('form-summary')}>
      <Problems {...props} />
    </div>
  );
}

function Problems({ problems, unplaced, onShow }: ErrorSummaryProps) {
  const { t, slot } = useFormUi();
  if (problems.length + unplaced.length === 0) return null;
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
