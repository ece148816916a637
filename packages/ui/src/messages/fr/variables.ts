import type { variables as en } from '../en/variables.ts';
import type { Translation } from '../translation.ts';

/** Texts of the host's variables inside text fields. */
export const variables: Translation<typeof en> = {
  'variables.insert': 'Insérer une variable',
  'variables.insertInto': 'Insérer une variable dans {title}',
  'variables.list': 'Variables',
  'variables.search': 'Rechercher une variable',
  'variables.none': 'Aucune variable ne porte ce nom.',
  'variables.more': 'Saisissez du texte pour trouver les autres : encore {count}.',
  'variables.offered': {
    one: '{count} variable',
    many: '{count} de variables',
    other: '{count} variables',
  },
  'variables.at': '{label}, variable',
  'variables.inserted': '{label} : insertion effectuée.',
  'variables.removed': '{label} : suppression effectuée.',
  'variables.missing': 'Plus disponible : {labels}. Reste envoyé tel quel.',
};
