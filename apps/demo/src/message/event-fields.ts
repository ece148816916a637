import {
  buildPayloadTree,
  formatPath,
  type JsonValue,
  type PayloadNode,
  type PayloadPath,
} from '@trigger-picker/core';

/** A field of the event that a message can hold. */
export interface EventField {
  readonly path: PayloadPath;
  /** As it is written in "{{ … }}". */
  readonly name: string;
  /** What the sample holds there. */
  readonly sample: JsonValue | undefined;
}

/** The fields of sample records: objects and lists are no text, what is in them is. */
export function listFields(records: readonly JsonValue[]): readonly EventField[] {
  return buildPayloadTree(records).flatMap(fieldsOf);
}

function fieldsOf({ path, type, sample, children }: PayloadNode): readonly EventField[] {
  if (type === 'object' || type === 'list') return children.flatMap(fieldsOf);
  return [{ path, name: formatPath(path), sample }];
}

/** The fields whose name has what was typed in it; those that begin with it first. */
export function searchFields(fields: readonly EventField[], typed: string): readonly EventField[] {
  const text = typed.trim().toLowerCase();
  const found = fields.filter(({ name }) => name.toLowerCase().includes(text));
  const starts = ({ name }: EventField) => name.toLowerCase().startsWith(text);
  return [...found.filter(starts), ...found.filter((field) => !starts(field))];
}
