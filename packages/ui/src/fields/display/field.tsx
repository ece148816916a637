'use client';
import type { FieldProps } from '../field-props.ts';
import { FieldHelp } from '../parts/field-help.tsx';
import { fieldIds } from '../parts/field-ids.ts';
import { CopyableText } from './copyable-text.tsx';

/** Something to read. It has no control: nothing of it can be sent. */
export function DisplayField({ field, id }: FieldProps<null>) {
  const { parameter } = field;
  const { defaultValue: text } = parameter;
  return (
    <div className="tp-field" data-slot="field" data-kind={field.kind} data-parameter={field.id}>
      <span className="tp-field-label">
        <bdi>{parameter.title}</bdi>
      </span>
      {typeof text === 'string' && text !== '' && <CopyableText text={text} />}
      <FieldHelp parameter={parameter} id={fieldIds(id).help} />
    </div>
  );
}
