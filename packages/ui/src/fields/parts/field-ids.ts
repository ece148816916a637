import type { FieldProps } from '../field-props.ts';
import { safeLink } from './safe-link.ts';

/** The ids of a field's parts. */
export function fieldIds(id: string) {
  return { label: `${id}-label`, help: `${id}-help`, note: `${id}-note`, error: `${id}-error` };
}

type Described = Pick<FieldProps, 'field' | 'id' | 'error'>;

/** What ties a control to its field's texts. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** The attributes of a field's control. `hasNote`: the field says something more below its control. */
export function controlAttributes(
  { field: { parameter }, id, error }: Described,
  hasNote = false,
): ControlAttributes {
  const ids = fieldIds(id);
  const texts = [error && ids.error, hasNote && ids.note, hasHelp(parameter) && ids.help];
  return {
    id,
    'aria-describedby': texts.filter(Boolean).join(' ') || undefined,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-required': parameter.required || undefined,
  };
}

/** Whether a field has a line of help. */
export function hasHelp({ subtitle, documentation }: Described['field']['parameter']): boolean {
  return Boolean(subtitle) || safeLink(documentation?.href) !== undefined;
}
