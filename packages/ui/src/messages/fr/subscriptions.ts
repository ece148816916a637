import type { subscriptions as en } from '../en/subscriptions.ts';
import type { Translation } from '../translation.ts';

/** Texts of the list of triggers that are turned on. */
export const subscriptions: Translation<typeof en> = {
  'subscriptions.title': 'Déclencheurs',
  'subscriptions.count.on': {
    one: '{count} actif',
    many: '{count} actifs',
    other: '{count} actifs',
  },
  'subscriptions.count.attention': {
    one: '{count} à vérifier',
    many: '{count} à vérifier',
    other: '{count} à vérifier',
  },
  'subscriptions.status.on': 'Actif',
  'subscriptions.status.attention': 'À vérifier',
  'subscriptions.status.stopped': 'Arrêté',
  'subscriptions.lastEvent': 'Dernier événement {time}',
  'subscriptions.lastCheck': 'Dernière vérification {time}',
  'subscriptions.noEvent': 'Pas encore d’événement',
  'subscriptions.parameter': '{title} : {value}',
  'subscriptions.removedAccount': 'compte supprimé',
  'subscriptions.edit': 'Modifier',
  'subscriptions.editTrigger': 'Modifier {trigger}',
  'subscriptions.turnOff': 'Désactiver',
  'subscriptions.turnOffTrigger': 'Désactiver {trigger}',
  'subscriptions.turnOff.title': 'Désactiver « {trigger} » ?',
  'subscriptions.turnOff.help':
    'Il cesse d’écouter aussitôt. Les événements survenus pendant qu’il est désactivé ne seront pas rattrapés.',
  'subscriptions.turnOff.keep': 'Laisser actif',
  'subscriptions.turnedOff': '« {trigger} » est désactivé.',
  'subscriptions.turnOffFailed': 'Impossible de le désactiver ; rien n’a changé. {message}',
  'subscriptions.warning':
    '« {trigger} » est désactivé, mais il reste quelque chose à faire dans {integration} : {warning}',
  'subscriptions.dismiss': 'Ignorer',
  'subscriptions.turnOn': 'Réactiver',
  'subscriptions.turnOnTrigger': 'Réactiver : {trigger}',
  'subscriptions.reconnect': 'Reconnecter',
  'subscriptions.reconnectTrigger': 'Reconnecter le compte de « {trigger} »',
  'subscriptions.turnedOn':
    '« {trigger} » est de nouveau actif. Ce qui s’est passé pendant l’arrêt ne sera pas rattrapé.',
  'subscriptions.turnOnFailed': 'Impossible de l’activer ; il est toujours arrêté. {message}',
  'subscriptions.leftOver':
    'Il est de nouveau actif, mais celui qui était arrêté n’a pas pu être supprimé. Désactivez ce dernier. {message}',
  'subscriptions.cause.account':
    '{integration} n’accepte plus l’accès de ce compte. Reconnectez-le pour continuer.',
  'subscriptions.cause.removed':
    'Le compte qu’il écoute a été supprimé. Modifiez le déclencheur et choisissez un autre compte.',
  'subscriptions.cause.accountHere':
    '{integration} n’accepte plus l’accès de ce compte, et il ne peut pas être reconnecté ici.',
  'subscriptions.cause.removedHere':
    'Le compte qu’il écoute a été supprimé. Désactivez le déclencheur et configurez-le à nouveau avec un autre compte.',
  'subscriptions.cause.access': 'Le service n’accepte plus l’accès de ce compte.',
  'subscriptions.cause.permission': 'Ce compte n’a plus le droit de lire ces données.',
  'subscriptions.cause.gone': 'Ce qu’il écoute n’existe plus.',
  'subscriptions.cause.limit':
    'Le service a demandé à plusieurs reprises de réduire le nombre de requêtes.',
  'subscriptions.cause.delivery':
    'Ses événements n’ont pas pu être livrés ici, à plusieurs reprises.',
  'subscriptions.cause.service': 'Le service a répondu par des erreurs à plusieurs reprises.',
  'subscriptions.cause.unknown': 'Il s’est arrêté après plusieurs erreurs.',
  'subscriptions.raw': 'Réponse du service',
  'subscriptions.loading': 'Chargement des déclencheurs…',
  'subscriptions.failed.title': 'Impossible de charger les déclencheurs',
  'subscriptions.failed.stale': 'Cette liste n’est peut-être pas à jour. {message}',
  'subscriptions.retry': 'Réessayer',
  'subscriptions.none.title': 'Rien n’est encore activé',
  'subscriptions.none.help': 'Les déclencheurs que vous activez apparaissent ici, avec leur état.',
};
