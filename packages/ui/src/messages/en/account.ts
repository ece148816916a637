/** Texts of the account choice. */
export const account = {
  'account.label': '{integration} account',
  'account.choose': 'Choose an account',
  'account.none': 'Events come from your own {integration}. Connect it to go on.',
  'account.cannotConnect':
    'No {integration} account is connected, and none can be connected from here.',
  'account.connect': 'Connect {integration}',
  'account.another': 'Connect another',
  'account.reconnect': 'Reconnect',
  'account.status.valid': 'Connected',
  'account.status.invalid': 'Needs reconnecting',
  'account.status.pending': 'Being connected',
  'account.chosenLabel': 'The chosen account',
  'account.removedLabel': 'Removed account',
  'account.invalid':
    '{integration} no longer accepts this account’s access. Reconnect it to go on. Nothing you filled in is lost.',
  'account.invalidHere':
    '{integration} no longer accepts this account’s access, and it cannot be reconnected here. Choose another one if you can. Nothing you filled in is lost.',
  'account.pending':
    '{integration} has not confirmed this account yet. Check again, or reconnect it.',
  'account.check': 'Check again',
  'account.removed':
    'This account was removed. Choose or connect another one. Nothing you filled in is lost.',
  'account.connecting': 'Waiting for {integration}. Finish in the window that opened.',
  'account.inTab': 'Open in this tab',
  'account.cancel': 'Cancel',
  'account.connected': '{account} is connected.',
  'account.refused':
    'Access was not given, so {integration} is not connected. Nothing else changed.',
  'account.cancelled': 'Stopped. {integration} was not connected.',
  'account.failed': '{integration} could not be connected. {message}',
  'account.retry': 'Try again',
  'account.loading': 'Loading your accounts…',
  'account.stale': 'This list may be out of date. {message}',
  'account.loadFailed': 'Your accounts could not be loaded. {message}',
} as const;
