// biome-ignore-all lint/correctness/noComponentHookFactories: these are codes, not components
import type { FormMessages } from '@trigger-picker/core';
import type { Translate } from '../messages/messages.ts';
import type { FormKey } from './use-form-ui.ts';

/** The sentences of the form's validation, in the language of the tree. */
export function toFormMessages(t: Translate<FormKey>): FormMessages {
  return {
    REQUIRED: (values) => t('form.REQUIRED', values),
    INVALID_VALUE: (values) => t('form.INVALID_VALUE', values),
    INVALID_NUMBER: (values) => t('form.INVALID_NUMBER', values),
    NUMBER_OUT_OF_RANGE: (values) => t('form.NUMBER_OUT_OF_RANGE', values),
    INEXACT_NUMBER: (values) => t('form.INEXACT_NUMBER', values),
    INVALID_EMAIL: (values) => t('form.INVALID_EMAIL', values),
    INVALID_URL: (values) => t('form.INVALID_URL', values),
    JSON_QUOTES: (values) => t('form.JSON_QUOTES', values),
    JSON_COMMA_MISSING: (values) => t('form.JSON_COMMA_MISSING', values),
    JSON_COMMA_EXTRA: (values) => t('form.JSON_COMMA_EXTRA', values),
    JSON_ENDS_EARLY: (values) => t('form.JSON_ENDS_EARLY', values),
    JSON_UNEXPECTED: (values) => t('form.JSON_UNEXPECTED', values),
    INCOMPLETE_FILTER: (values) => t('form.INCOMPLETE_FILTER', values),
    FILTER_FIELD_MISSING: () => t('form.FILTER_FIELD_MISSING'),
    FILTER_OPERATOR_MISSING: () => t('form.FILTER_OPERATOR_MISSING'),
    FILTER_OPERATOR_NOT_ALLOWED: () => t('form.FILTER_OPERATOR_NOT_ALLOWED'),
    FILTER_VALUE_MISSING: () => t('form.FILTER_VALUE_MISSING'),
    FILTER_DATE_INVALID: (values) => t('form.FILTER_DATE_INVALID', values),
    FILTER_OR_NOT_ALLOWED: () => t('form.FILTER_OR_NOT_ALLOWED'),
  };
}
