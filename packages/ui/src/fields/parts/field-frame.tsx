'use client';
import type { ReactNode } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { useUi } from '../../internals/ui-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { FieldHelp } from './field-help.tsx';
import { fieldIds } from './field-ids.ts';

interface FieldFrameProps extends Pick<FieldProps, 'field' | 'id' | 'error'> {
  readonly children: ReactNode;
  /** Below the control: how a list stands, what is done with a value. Say so to `controlAttributes`. */
  readonly note?: ReactNode;
  /** The control is a group, which no `<label>` can name: `labelledBy` does. */
  readonly isGroup?: boolean;
  /** The control stands at the end of the label's line. */
  readonly isInline?: boolean;
}

/** What stands around every control: its label, whether it may be left out, what is wrong, what helps. */
export function FieldFrame({
  field,
  id,
  error,
  children,
  note,
  isGroup = false,
  isInline = false,
}: FieldFrameProps) {
  const ids = fieldIds(id);
  const { kind, parameter } = field;
  const state = { kind, invalid: error !== undefined, inline: isInline };
  const Label = isGroup ? 'span' : 'label';
  return (
    <div
      className="tp-field"
      data-slot="field"
      data-parameter={field.id}
      {...toDataAttributes(state)}
    >
      <div className="tp-field-head">
        <Label id={ids.label} htmlFor={isGroup ? undefined : id} className="tp-field-label">
          <bdi>{parameter.title}</bdi>
        </Label>
        <FieldMark parameter={parameter} isGroup={isGroup} />
      </div>
      <div className="tp-field-control">{children}</div>
      {error !== undefined && (
        <p className="tp-field-error" id={ids.error} data-slot="field-error">
          {error}
        </p>
      )}
      {note && (
        <div className="tp-field-note" id={ids.note} data-slot="field-note">
          {note}
        </div>
      )}
      <FieldHelp parameter={parameter} id={ids.help} />
    </div>
  );
}

function FieldMark({
  parameter: { required, readOnly },
  isGroup,
}: Pick<FieldFrameProps, 'isGroup'> & { readonly parameter: FieldProps['field']['parameter'] }) {
  const { t } = useUi();
  if (readOnly) return <span className="tp-field-mark">{t('form.readOnly')}</span>;
  if (!required) return <span className="tp-field-mark">{t('form.optional')}</span>;
  // Controls say it by `aria-required`, which groups do not have.
  return isGroup ? <span className="tp-sr">{t('form.required')}</span> : null;
}
