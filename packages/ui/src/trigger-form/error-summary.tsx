'use client';
import type { Field } from '@trigger-picker/core';
import { useUi } from '../internals/ui-context.tsx';
import { Notice } from '../primitives/notice.tsx';

interface ErrorSummaryProps {
  /** The fields that need the user, in the order in which they are drawn. */
  readonly problems: readonly Field[];
  /** Messages about parameters that are not shown. */
  readonly unplaced: readonly { readonly id: string; readonly message: string }[];
  readonly onShow: (field: Field) => void;
}

/** After a submit that did not go through: what needs the user, each a way to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  return (
    // It is there before there is anything to say: only then is it heard.
    <div role="status" className="tp-form-summary" data-slot="form-summary">
      <Problems {...props} />
    </div>
  );
}

function Problems({ problems, unplaced, onShow }: ErrorSummaryProps) {
  const { t } = useUi();
  if (problems.length + unplaced.length === 0) return null;
  return (
    <Notice tone="bad">
      {problems.length > 0 && t('form.invalid', { count: problems.length })}
      {problems.map((field, at) => (
        <span key={field.name}>
          {at > 0 && ','}{' '}
          <button type="button" className="tp-error-link" onClick={() => onShow(field)}>
            <bdi>{field.parameter.title}</bdi>
          </button>
        </span>
      ))}
      {unplaced.map(({ id, message }) => (
        <p key={id} className="tp-error-line">
          <bdi>{id}</bdi>: {message}
        </p>
      ))}
    </Notice>
  );
}
