import { TriggerPickerError } from '@trigger-picker/core';

/** Origins that the host has named, exactly as a browser writes them. */
export type Origins = ReadonlySet<string>;

/** Checks a list once, at the start. An asterisk would name everybody there is. */
export function toOrigins(option: string, origins: readonly string[]): Origins {
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    throw new TriggerPickerError('BAD_CONFIGURATION', {
      message: `${option} takes origins such as https://app.example.com, and not ${origin}.`,
    });
  }
  return new Set(origins);
}
