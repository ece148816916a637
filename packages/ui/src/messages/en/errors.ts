/** What went wrong, in the user's terms: by the code of the failure, never in the words of its developers. */
export const errors = {
  'error.signedOut': 'You are signed out. Sign in, then try again here: what you entered is kept.',
  'error.offline': 'The server cannot be reached. Check your connection, then try again.',
  'error.ours':
    'Something is not set up right in this app. Try again later, or tell the people who run it.',
  'error.pause': 'That was too much at once. Wait a moment, then try again.',
  'error.busy': 'The service is not answering just now. Try again in a moment.',
  'error.slow': 'The service took too long. Try again in a moment.',
  'error.rejected': 'The service says: {message}',
  'error.notConnected': 'No account is connected any more. Connect one, then try again.',
  'error.accountInvalid': 'This account no longer works. Reconnect it, then try again.',
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
  'error.tooLarge': 'There is too much in this form to be sent. Shorten the longest field.',
} as const;
