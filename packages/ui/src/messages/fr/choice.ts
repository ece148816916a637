import type { choice as en } from '../en/choice.ts';
import type { Translation } from '../translation.ts';

/** Texts of dropdowns, static and loaded. */
export const choice: Translation<typeof en> = {
  'choice.placeholder': 'Choisir…',
  'choice.placeholderOrType': 'Choisir ou saisir…',
  'choice.search': 'Rechercher dans {title}',
  'choice.searchPlaceholder': 'Rechercher',
  'choice.list': 'Choix pour {title}',
  'choice.open': 'Afficher les choix pour {title}',
  'choice.clear': 'Vider {title}',
  'choice.more': '{first}, {second} +{count}',

  'choice.notListed': 'absent de la liste',
  'choice.notListed.saved':
    'Enregistré auparavant. Reste envoyé tant que vous ne choisissez pas autre chose.',
  'choice.notListed.default':
    'Fourni avec le déclencheur, mais absent de votre liste. Reste envoyé tant que vous ne choisissez pas autre chose.',
  'choice.notListed.chosen':
    'Absent de votre liste. Reste envoyé tant que vous ne choisissez pas autre chose.',
  'choice.stillChosen': 'Choisi, absent de la liste',
  'choice.sentAs': 'Envoyé comme {value}',
  'choice.dropped.account': 'Absent de ce compte, donc retiré : {choices}.',
  'choice.dropped.parent':
    'Incompatible avec le nouveau choix ({parents}), donc retiré : {choices}.',

  'choice.ownText': 'Texte libre pour {title}',
  'choice.ownText.chosen': 'Votre propre texte',
  'choice.ownText.placeholder': 'Ou écrivez le vôtre…',
  'choice.ownText.kept': 'Aucun choix ne porte ce nom. Votre texte est envoyé tel quel.',

  'choice.count': { one: '{count} choix', many: '{count} de choix', other: '{count} choix' },
  'choice.found': {
    one: '{count} résultat',
    many: '{count} de résultats',
    other: '{count} résultats',
  },
  'choice.none': 'Aucun résultat pour « {search} ».',
  'choice.waiting': 'À choisir d’abord : {parents}.',
  'choice.loading': 'Chargement depuis votre compte {integration}…',
  'choice.searching': 'Recherche…',
  'choice.loadingMore': 'Chargement de la suite…',
  'choice.ready': 'Depuis votre compte {integration}.',
  'choice.partial':
    'Depuis votre compte {integration}. Affichage limité à {count} ; saisissez du texte pour chercher dans le reste.',
  'choice.partial.open':
    'Affichage limité à {count}. Faites défiler ou cherchez pour en voir plus.',
  'choice.searchedHere':
    'La recherche ne porte que sur ce qui est déjà chargé dans la liste : {count} pour l’instant.',
  'choice.empty': 'Votre compte {integration} n’a rien à proposer ici.',
  'choice.empty.static': 'Il n’y a rien à choisir ici.',
  'choice.failed': 'Impossible de charger la liste. {message}',
  'choice.failed.more': 'Impossible de charger la suite de la liste. {message}',
  'choice.failed.refresh': 'Impossible d’actualiser la liste. {message}',
  'choice.refused': '{integration} a refusé l’accès à ce compte. Reconnectez-le, puis réessayez.',
  'choice.loadMore': 'Charger la suite',
  'choice.retry': 'Réessayer',
  'choice.retryOf': 'Réessayer de charger les choix pour {title}',
  'choice.reconnect': 'Reconnecter',
  'choice.refresh': 'Actualiser les choix pour {title}',
  'choice.refreshing': 'Actualisation…',
  'choice.create': 'Créer dans {integration}',
  'form.mapping.source': 'Choisir ou saisir un champ',
  'form.mapping.objectMapping': 'Objet',
  'form.mapping.mainInput': 'Valeur',
  'form.mapping.dependentInput': 'Autre valeur',
};
