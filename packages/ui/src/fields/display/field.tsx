'use client';
import type { FieldProps } from '../field-props.ts';
import { FieldHelp } from '../parts/field-help.tsx';
import { fieldIds } from '../parts/field-ids.ts';

/** Something to read. It has no control: nothing of it can be sent. */
export function DisplayField({ field, id }: FieldProps<null>) {
  const { parameter } = field;
  return (
    <div className="tp-field" data-slot="field" data-kind={field.kind} data-parameter={field.id}>
      <span className="tp-field-label">
        <bdi>{parameter.title}</bdi>
      </span>
      <FieldHelp parameter={parameter} id={fieldIds(id).help} />
    </div>
  );
}
