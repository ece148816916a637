import type { account as en } from '../en/account.ts';
import type { Translation } from '../translation.ts';

/** Texts of the account choice. */
export const account: Translation<typeof en> = {
  'account.label': 'Compte {integration}',
  'account.choose': 'Choisir un compte',
  'account.none':
    'Les événements viennent de votre propre compte {integration}. Connectez-le pour continuer.',
  'account.cannotConnect':
    'Aucun compte {integration} n’est connecté, et il est impossible d’en connecter un ici.',
  'account.connect': 'Connecter {integration}',
  'account.another': 'Connecter un autre compte',
  'account.reconnect': 'Reconnecter',
  'account.status.valid': 'Connecté',
  'account.status.invalid': 'À reconnecter',
  'account.status.pending': 'Connexion en cours',
  'account.chosenLabel': 'Le compte choisi',
  'account.removedLabel': 'Compte supprimé',
  'account.invalid':
    '{integration} n’accepte plus l’accès de ce compte. Reconnectez-le pour continuer. Rien de ce que vous avez rempli n’est perdu.',
  'account.invalidHere':
    '{integration} n’accepte plus l’accès de ce compte, et il ne peut pas être reconnecté ici. Choisissez-en un autre si vous le pouvez. Rien de ce que vous avez rempli n’est perdu.',
  'account.pending':
    '{integration} n’a pas encore confirmé ce compte. Vérifiez à nouveau ou reconnectez-le.',
  'account.check': 'Vérifier à nouveau',
  'account.removed':
    'Ce compte a été supprimé. Choisissez ou connectez-en un autre. Rien de ce que vous avez rempli n’est perdu.',
  'account.connecting': 'En attente de {integration}. Terminez dans la fenêtre qui s’est ouverte.',
  'account.inTab': 'Ouvrir dans cet onglet',
  'account.cancel': 'Annuler',
  'account.connected': '{account} est connecté.',
  'account.refused':
    'L’accès n’a pas été accordé, {integration} n’est donc pas connecté. Rien d’autre n’a changé.',
  'account.cancelled': 'Connexion interrompue. {integration} n’a pas été connecté.',
  'account.failed': 'Impossible de connecter {integration}. {message}',
  'account.retry': 'Réessayer',
  'account.loading': 'Chargement de vos comptes…',
  'account.stale': 'Cette liste n’est peut-être pas à jour. {message}',
  'account.loadFailed': 'Impossible de charger vos comptes. {message}',
};
