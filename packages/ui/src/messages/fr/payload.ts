import type { payload as en } from '../en/payload.ts';
import type { Translation } from '../translation.ts';

/** Texts of the sample event. */
export const payload: Translation<typeof en> = {
  'payload.title': 'Exemple d’événement',
  'payload.tree': 'Champs de l’événement',
  'payload.insert': 'Insérer',
  'payload.insertField': 'Insérer {path}',
  'payload.selectHelp':
    'Choisissez un champ pour l’insérer, ou faites-le glisser là où il est utile.',
  'payload.missing': 'absent de cet exemple',
  'payload.hidden': 'masqué, c’est peut-être un secret',
  'payload.cut': {
    one: 'Champs affichés : {shown} sur {count}.',
    many: 'Champs affichés : {shown} sur {count}.',
    other: 'Champs affichés : {shown} sur {count}.',
  },
  'payload.type.text': 'texte',
  'payload.type.number': 'nombre',
  'payload.type.boolean': 'oui ou non',
  'payload.type.date': 'date',
  'payload.type.object': 'objet',
  'payload.type.list': 'liste',
  'payload.type.empty': 'vide',
  'payload.size': '{type} · {count}',
  'payload.sizeCut': '{type} · {shown} sur {count}',
  'payload.samples': 'Exemples',
  'payload.sampleOf': 'Exemple {at} sur {count}',
  'payload.previous': 'Exemple précédent',
  'payload.next': 'Exemple suivant',
  'payload.loading': 'Chargement d’un exemple d’événement…',
  'payload.waiting':
    'Le service prend son temps. L’attente s’arrête d’elle-même au bout de trente secondes.',
  'payload.cancel': 'Annuler',
  'payload.stopped.title': 'Aucun exemple n’a été chargé',
  'payload.failed.title': 'Impossible de charger l’exemple',
  'payload.failed.help': 'Vous pouvez continuer sans exemple.',
  'payload.retry': 'Réessayer',
  'payload.none.title': 'Pas encore d’exemple',
  'payload.none.help':
    'Ce déclencheur ne propose pas d’exemple d’événement. Ses champs apparaîtront ici dès le premier événement.',
};
