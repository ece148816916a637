import {
  buildFormModel,
  type JsonValue,
  type Parameter,
  type TriggerPickerError,
} from '@trigger-picker/core';

/** What a service found wrong, where it belongs. */
export interface PlacedErrors {
  /** By parameter id, for fields of the form. */
  readonly fields: Readonly<Record<string, string>>;
  /** About parameters that the form does not have. */
  readonly others: readonly { readonly parameter: string; readonly message: string }[];
}

/** Reads `details.fields` of a failure. Whatever else stands there is left out: the message says it all. */
export function placeErrors(
  error: TriggerPickerError,
  parameters: readonly Parameter[],
): PlacedErrors {
  const known = new Set(buildFormModel(parameters).fields.map(({ id }) => id));
  const entries = Object.entries(toObject(error.details?.fields)).filter(isText);
  return {
    fields: Object.fromEntries(entries.filter(([id]) => known.has(id))),
    others: entries
      .filter(([id]) => !known.has(id))
      .map(([parameter, message]) => ({ parameter, message })),
  };
}

function toObject(value: JsonValue | undefined): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string' && entry[1] !== '';
}
