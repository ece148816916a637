import type { variables as en } from '../en/variables.ts';
import type { Translation } from '../translation.ts';

/** Texts of the host's variables inside text fields. */
export const variables: Translation<typeof en> = {
  'variables.insert': 'Variable einfügen',
  'variables.insertInto': 'Variable in {title} einfügen',
  'variables.list': 'Variablen',
  'variables.search': 'Variablen suchen',
  'variables.none': 'Keine Variable heißt so.',
  'variables.more': 'Tippen Sie, um den Rest zu finden: {count} weitere.',
  'variables.offered': { one: '{count} Variable', other: '{count} Variablen' },
  'variables.at': '{label}, Variable',
  'variables.inserted': '{label} eingefügt.',
  'variables.removed': '{label} entfernt.',
  'variables.missing': 'Nicht mehr verfügbar: {labels}. Es wird unverändert gesendet.',
};
