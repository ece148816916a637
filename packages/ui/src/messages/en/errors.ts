import { readErrors } from './read-errors.ts';

/** What went wrong, in the user's terms: by the code of the failure, never in the words of its developers. */
export const errors = {
  ...readErrors,
  'error.gone': 'It is no longer on: it was turned off elsewhere.',
  'error.changed':
    'It was changed elsewhere while you were editing. Look at what is marked in the form, then save again.',
  'error.uncertain':
    'The service has not said yet. Look in your list of triggers, or try again: it never becomes two.',
  'error.earlier':
    'An earlier try did turn it on, with what was filled in then. Look in your list of triggers first.',
  'error.connectBlocked':
    'Your browser blocked the window. Allow pop-ups for this page, then try again.',
  'error.connectCutOff':
    'Your browser keeps that window apart from this page, so we did not hear how it ended. If no account is here yet, try again.',
  'error.connectFailed': 'It could not be connected. Try again in a moment.',
} as const;
