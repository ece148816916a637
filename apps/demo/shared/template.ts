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

/** "{{ what is written }}" by hand, also without its end: what names a field of the event stands as a `TemplateField`. */
const REFERENCE = /\{\{[^{}]*(?:\}\}?)?/g;

/** The references that name nothing: they would be sent as they are written. */
export function brokenReferences(template: MessageTemplate): readonly string[] {
  return template.flatMap((part) =>
    typeof part === 'string' ? [...part.matchAll(REFERENCE)].map(([text]) => text.trim()) : [],
  );
}

function toText(value: JsonValue | undefined, field: TemplateField): string {
  if (value === undefined || value === null) return `(no ${formatPath(field.path)})`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
