import type { JsonValue, TriggerPickerError } from '@trigger-picker/core';

/** What a service found wrong, by parameter id: `details.fields`. Whatever else stands there is left out. */
export function fieldErrorsOf(error: TriggerPickerError): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(toObject(error.details?.fields)).filter(isText));
}

function toObject(value: JsonValue | undefined): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string' && entry[1] !== '';
}
