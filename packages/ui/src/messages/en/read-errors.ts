/** Why something could not be loaded, in the user's terms: by the code of the failure, never in its developers' words. */
export const readErrors = {
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
  'error.tooLarge': 'There is too much in this form to be sent. Shorten the longest field.',
} as const;
