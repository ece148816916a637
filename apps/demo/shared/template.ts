import { formatPath, type JsonValue, type PayloadPath, readPath } from '@trigger-picker/core';

/** A field of the event, standing in a message. */
export interface TemplateField {
  readonly path: PayloadPath;
}

/** A message: texts, and fields of the event in between. */
export type MessageTemplate = readonly (string | TemplateField)[];

/** Writes the message for one event. A field that the event lacks is said to be empty, not left out silently. */
export function renderTemplate(template: MessageTemplate, payload: JsonValue | undefined): string {
  return template
    .map((part) => (typeof part === 'string' ? part : toText(readPath(payload, part.path), part)))
    .join('');
}

function toText(value: JsonValue | undefined, field: TemplateField): string {
  if (value === undefined || value === null) return `(no ${formatPath(field.path)})`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
