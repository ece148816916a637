/** What a message is told, by its code. `title` is the field's title, `text` what the user typed. */
export interface FormMessageParams {
  readonly REQUIRED: { readonly title: string };
  /** The form holds a value that the field cannot have made: an old draft, or a host's own code. */
  readonly INVALID_VALUE: { readonly title: string };
  /** `example`: the same number as it has to be written, or any where it could mean two. */
  readonly INVALID_NUMBER: { readonly text: string; readonly example: string };
  readonly NUMBER_OUT_OF_RANGE: { readonly text: string };
  readonly INEXACT_NUMBER: { readonly text: string; readonly nearest: string };
  readonly INVALID_EMAIL: { readonly text: string };
  readonly INVALID_URL: { readonly text: string };
  /** `line` counts from 1; `found` is what stands there. */
  readonly JSON_QUOTES: { readonly line: number; readonly found: string };
  readonly JSON_COMMA_MISSING: { readonly line: number; readonly found: string };
  readonly JSON_COMMA_EXTRA: { readonly line: number };
  /** `found`: the sign that is missing. */
  readonly JSON_ENDS_EARLY: { readonly line: number; readonly found: string };
  readonly JSON_UNEXPECTED: { readonly line: number; readonly found: string };
  /** How many rows of the filter need the user; each row says what it lacks. */
  readonly INCOMPLETE_FILTER: { readonly count: number };
  readonly FILTER_FIELD_MISSING: { readonly field: string };
  readonly FILTER_OPERATOR_MISSING: { readonly field: string };
  readonly FILTER_OPERATOR_NOT_ALLOWED: { readonly operator: string };
  readonly FILTER_VALUE_MISSING: { readonly field: string };
  readonly FILTER_DATE_INVALID: { readonly text: string };
  readonly FILTER_OR_NOT_ALLOWED: { readonly groups: number };
}

/** The code of a form message. */
export type FormMessageCode = keyof FormMessageParams;

/** Every sentence of the form's validation, by code: the one place to translate. */
export type FormMessages = {
  readonly [Code in FormMessageCode]: (params: FormMessageParams[Code]) => string;
};

/** The English sentences: what `buildFormModel` says where no others are handed in. */
export const englishFormMessages: FormMessages = {
  REQUIRED: ({ title }) => `${title} is required.`,
  INVALID_VALUE: ({ title }) => `${title} cannot hold this value. Clear it and enter it again.`,
  INVALID_NUMBER: ({ text, example }) => `“${text}” is not a number. Write it like ${example}.`,
  NUMBER_OUT_OF_RANGE: ({ text }) => `${text} is too large a number to be sent.`,
  INEXACT_NUMBER: ({ text, nearest }) =>
    `${text} has too many digits to be sent exactly. The nearest number is ${nearest}.`,
  INVALID_EMAIL: ({ text }) => `“${text}” is not an e-mail address.`,
  INVALID_URL: ({ text }) => `“${text}” is not a full address. Start it with https://.`,
  JSON_QUOTES: ({ line, found }) => `Line ${line}: put “${found}” in double quotes, like "open".`,
  JSON_COMMA_MISSING: ({ line, found }) => `Line ${line}: a comma is missing before “${found}”.`,
  JSON_COMMA_EXTRA: ({ line }) => `Line ${line}: remove the comma after the last entry.`,
  JSON_ENDS_EARLY: ({ line, found }) =>
    `Line ${line}: the value ends too early, “${found}” is missing.`,
  JSON_UNEXPECTED: ({ line, found }) => `Line ${line}: “${found}” does not belong here.`,
  INCOMPLETE_FILTER: ({ count }) =>
    count === 1 ? 'One condition is not finished.' : `${count} conditions are not finished.`,
  FILTER_FIELD_MISSING: () => 'Choose a field.',
  FILTER_OPERATOR_MISSING: () => 'Choose how to compare.',
  FILTER_OPERATOR_NOT_ALLOWED: () => 'This comparison is not available here. Choose another one.',
  FILTER_VALUE_MISSING: () => 'Enter a value.',
  FILTER_DATE_INVALID: ({ text }) => `“${text}” is not a date. Write it like 2026-11-25.`,
  FILTER_OR_NOT_ALLOWED: () =>
    'This trigger takes one group of conditions only. Remove the others.',
};
