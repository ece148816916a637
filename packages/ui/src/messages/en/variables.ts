/** Texts of the host's variables inside text fields. */
export const variables = {
  'variables.insert': 'Insert a variable',
  'variables.insertInto': 'Insert a variable into {title}',
  'variables.list': 'Variables',
  'variables.search': 'Search variables',
  'variables.none': 'No variable is called that.',
  'variables.more': 'Type to find the rest: {count} more.',
  'variables.offered': { one: '{count} variable', other: '{count} variables' },
  'variables.at': '{label}, variable',
  'variables.inserted': '{label} inserted.',
  'variables.removed': '{label} removed.',
  'variables.missing': 'Not available any more: {labels}. It is still sent as it is.',
} as const;
