'use client';
import type { ReactNode } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import type { FieldProps } from '../field-props.ts';
import { FieldHelp } from './field-help.tsx';
import { fieldIds } from './field-ids.ts';
import { useFieldUi } from './use-field-ui.ts';

/** What the frame of a field takes. */
export interface FieldFrameProps extends Pick<FieldProps, 'field' | 'id' | 'error'> {
  readonly children?: ReactNode;
  /** Below the control: how a list stands, what is done with a value. Say so to `controlAttributes`. */
  readonly note?: ReactNode;
  /** There is no one control that a `<label>` could name: a group takes its name by `aria-labelledby`. */
  readonly isGroup?: boolean;
  /** The control stands at the end of the label's line. */
  readonly isInline?: boolean;
  /** There is nothing to fill in, and so nothing to leave out. */
  readonly isOnlyRead?: boolean;
}

/**
 * What stands around every control: its label, whether it may be left out, what is wrong, what helps. State:
 * `data-kind`, `data-parameter`, `data-invalid`, `data-inline`.
 */
export function FieldFrame({
  field,
  id,
  error,
  children,
  note,
  isGroup = false,
  isInline = false,
  isOnlyRead = false,
}: FieldFrameProps) {
  const { slot } = useFieldUi();
  const ids = fieldIds(id);
  const { input, parameter } = field;
  const state = {
    kind: input.name,
    parameter: field.id,
    invalid: error !== undefined,
    inline: isInline,
  };
  const Label = isGroup || isOnlyRead ? 'span' : 'label';
  return (
    <div {...slot('field')} {...toDataAttributes(state)}>
      <div {...slot('field-head')}>
        <Label {...slot('field-label')} id={ids.label} htmlFor={Label === 'label' ? id : undefined}>
          <bdi>{parameter.title}</bdi>
        </Label>
        {!isOnlyRead && <FieldMark parameter={parameter} isGroup={isGroup} />}
      </div>
      {children && <div {...slot('field-control')}>{children}</div>}
      {error !== undefined && (
        <p {...slot('field-error')} id={ids.error}>
          {error}
        </p>
      )}
      {note && (
        <div {...slot('field-note')} id={ids.note}>
          {note}
        </div>
      )}
      <FieldHelp parameter={parameter} id={ids.help} />
    </div>
  );
}

interface FieldMarkProps extends Pick<FieldFrameProps, 'isGroup'> {
  readonly parameter: FieldProps['field']['parameter'];
}

function FieldMark({ parameter: { required, readOnly }, isGroup }: FieldMarkProps) {
  const { t, slot } = useFieldUi();
  if (readOnly) return <span {...slot('field-mark')}>{t('form.readOnly')}</span>;
  if (!required) return <span {...slot('field-mark')}>{t('form.optional')}</span>;
  // Controls say it by `aria-required`, which groups do not have.
  return isGroup ? <span {...slot('field-required')}>{t('form.required')}</span> : null;
}
