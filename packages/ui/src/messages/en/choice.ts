/** Texts of dropdowns, static and loaded. */
export const choice = {
  'choice.placeholder': 'Choose…',
  'choice.placeholderOrType': 'Choose or type…',
  'choice.search': 'Search {title}',
  'choice.searchPlaceholder': 'Search',
  'choice.list': 'Choices for {title}',
  'choice.open': 'Show the choices for {title}',
  'choice.clear': 'Clear {title}',
  'choice.more': '{first}, {second} +{count}',

  // A value and its list.
  'choice.notListed': 'not in the list',
  'choice.notListed.saved': 'Saved earlier. It is still sent until you choose another one.',
  'choice.notListed.default':
    'The trigger comes with it, but your list does not have it. It is sent until you choose another one.',
  'choice.notListed.chosen': 'Your list does not have it. It is sent until you choose another one.',
  'choice.stillChosen': 'Chosen, not in the list',
  'choice.sentAs': 'Sent as {value}',
  'choice.dropped.account': 'Not in this account, so it was taken out: {choices}.',
  'choice.dropped.parent': 'Does not go with the new {parents}, so it was taken out: {choices}.',

  // Text of the user's own beside a list.
  'choice.ownText': 'Own text for {title}',
  'choice.ownText.chosen': 'Your own text',
  'choice.ownText.placeholder': 'Or write your own…',
  'choice.ownText.kept': 'No choice is called that. It is sent as you typed it.',

  // How a list stands.
  'choice.count': { one: '{count} choice', other: '{count} choices' },
  'choice.found': { one: '{count} found', other: '{count} found' },
  'choice.none': 'Nothing found for “{search}”.',
  'choice.waiting': 'Choose {parents} first.',
  'choice.loading': 'Loading from your {integration}…',
  'choice.searching': 'Searching…',
  'choice.loadingMore': 'Loading more…',
  'choice.ready': 'From your {integration}.',
  'choice.partial': 'From your {integration}. Showing the first {count}, type to search the rest.',
  'choice.partial.open': 'Showing the first {count}. Scroll or search for more.',
  'choice.searchedHere': 'This list can only be searched as far as it is loaded: {count} so far.',
  'choice.empty': 'Your {integration} has nothing to choose here.',
  'choice.empty.static': 'There is nothing to choose here.',
  'choice.failed': 'The list could not be loaded. {message}',
  'choice.failed.more': 'The rest of the list could not be loaded. {message}',
  'choice.failed.refresh': 'The list could not be refreshed. {message}',
  'choice.refused': '{integration} did not let this account in. Reconnect it, then try again.',
  'choice.loadMore': 'Load more',
  'choice.retry': 'Try again',
  'choice.retryOf': 'Try again to load the choices for {title}',
  'choice.reconnect': 'Reconnect',
  'choice.refresh': 'Refresh the choices for {title}',
  'choice.refreshing': 'Refreshing…',
  'choice.create': 'New in {integration}',
} as const;
