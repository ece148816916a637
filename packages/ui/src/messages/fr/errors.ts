import type { errors as en } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

/** What went wrong, in the user's terms. */
export const errors: Translation<typeof en> = {
  'error.signedOut':
    'Votre session est fermée. Connectez-vous, puis réessayez ici : votre saisie est conservée.',
  'error.offline': 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
  'error.ours':
    'Quelque chose est mal configuré dans cette application. Réessayez plus tard ou prévenez ses responsables.',
  'error.pause': 'Trop de demandes à la fois. Patientez un instant, puis réessayez.',
  'error.busy': 'Le service ne répond pas pour le moment. Réessayez dans un instant.',
  'error.slow': 'Le service a mis trop de temps à répondre. Réessayez dans un instant.',
  'error.rejected': 'Réponse du service : {message}',
  'error.notConnected': 'Plus aucun compte n’est connecté. Connectez-en un, puis réessayez.',
  'error.accountInvalid': 'Ce compte ne fonctionne plus. Reconnectez-le, puis réessayez.',
  'error.gone': 'Ce déclencheur n’est plus actif : il a été désactivé ailleurs.',
  'error.changed':
    'Ce déclencheur a été modifié ailleurs entre-temps. Regardez ce qui est signalé dans le formulaire, puis enregistrez à nouveau.',
  'error.uncertain':
    'Le service n’a pas encore répondu. Regardez dans la liste de vos déclencheurs ou réessayez : il n’y en aura jamais deux.',
  'error.earlier':
    'Une tentative précédente l’a bien activé, avec ce qui était rempli alors. Regardez d’abord dans la liste de vos déclencheurs.',
  'error.connectBlocked':
    'Votre navigateur a bloqué la fenêtre. Autorisez les pop-ups pour cette page, puis réessayez.',
  'error.connectCutOff':
    'Votre navigateur isole cette fenêtre de la page : nous ne savons pas comment cela s’est terminé. Si aucun compte n’apparaît ici, réessayez.',
  'error.connectFailed': 'La connexion n’a pas abouti. Réessayez dans un instant.',
  'error.tooLarge':
    'Ce formulaire est trop volumineux pour être envoyé. Raccourcissez le champ le plus long.',
};
