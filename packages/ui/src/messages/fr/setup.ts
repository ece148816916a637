import type { setup as en } from '../en/setup.ts';
import type { Translation } from '../translation.ts';

/** Texts of the whole flow: pick, fill in, see a sample, turn on. */
export const setup: Translation<typeof en> = {
  'setup.label': 'Configurer un déclencheur',
  'setup.progress': 'Étape {at} sur {count} : {step}',
  'setup.step.pick': 'Choisir',
  'setup.step.form': 'Remplir',
  'setup.step.sample': 'Vérifier',
  'setup.change': 'Changer',
  'setup.changeTrigger': 'Changer de déclencheur',
  'setup.back': 'Retour',
  'setup.cancel': 'Annuler',
  'setup.sample': 'Voir un exemple',
  'setup.turnOn': 'Activer',
  'setup.use': 'Utiliser ce déclencheur',
  'setup.save': 'Enregistrer les modifications',
  'setup.account.first': 'Choisissez d’abord un compte. Ce qu’il y a à remplir en dépend.',
  'setup.moved':
    'Avec ces modifications, le déclencheur est réactivé. Le nouveau est actif avant que l’ancien ne s’arrête : aucun événement n’est perdu, l’un d’eux peut arriver en double.',
  'setup.moved.polling':
    'Avec ces modifications, le déclencheur est réactivé et cherche les événements à partir de ce moment. Ce qui s’est passé juste avant peut manquer.',
  'setup.account.required': 'Choisissez un compte qui fonctionne, puis continuez.',
  'setup.loading': 'Chargement de ce déclencheur…',
  'setup.failed.title': 'Impossible de charger ce déclencheur',
  'setup.gone.title': 'Ce déclencheur n’est plus proposé',
  'setup.gone.help':
    'Le service ne connaît plus « {type} ». Ce que vous avez rempli est conservé. Choisissez un autre déclencheur ou revenez plus tard.',
  'setup.retry': 'Réessayer',
  'setup.error': 'Le déclencheur n’a pas été activé.',
  'setup.error.save': 'Vos modifications n’ont pas été enregistrées.',
  'setup.error.uncertain': 'Le déclencheur est peut-être déjà actif.',
  'setup.error.changed': 'Rien n’a encore été enregistré.',
  'setup.reconnect': 'Reconnecter',
  'setup.waiting':
    'Le service se prépare encore. Cela peut prendre deux minutes. Inutile d’attendre : rien n’est fait deux fois.',
  'setup.waiting.stop': 'Ne plus attendre',
  'setup.restored': 'Ce que vous aviez saisi la dernière fois sans l’enregistrer est de retour.',
  'setup.restored.omitted': 'À saisir à nouveau, car ce n’est jamais conservé : {fields}.',
  'setup.restored.startOver': 'Recommencer',
  'setup.restored.discard': 'Abandonner les modifications',
  'setup.general':
    'Impossible de charger ce que ce compte ajoute au formulaire. Voici le formulaire général.',
  'setup.unloaded': 'Tout n’a pas pu être chargé, il manque peut-être quelque chose ici. {message}',
  'setup.names':
    'Impossible de charger les noms et les images. Des noms techniques les remplacent.',
  'setup.request': 'Requête {id}',
  'setup.done.used': 'C’est prêt : « {trigger} ».',
  'setup.done.on': '« {trigger} » est actif',
  'setup.done.saved': '« {trigger} » est enregistré',
  'setup.done.savedHelp': 'Les modifications s’appliquent aux événements à partir de maintenant.',
  'setup.done.help': 'Les événements du compte {account} arrivent à partir de maintenant.',
  'setup.another': 'En configurer un autre',
  'setup.close': 'Fermer',
};
