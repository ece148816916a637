import type { trouble as en } from '../en/trouble.ts';
import type { Translation } from '../translation.ts';

/** Texts of a form where something is not as it should be, with a field or with saved values. */
export const trouble: Translation<typeof en> = {
  'form.invalid': {
    one: '{count} champ à revoir :',
    many: '{count} de champs à revoir :',
    other: '{count} champs à revoir :',
  },
  'form.broken': 'Impossible d’afficher ce champ. Sa valeur est conservée telle quelle.',
  'form.broken.retry': 'L’afficher à nouveau',
  'form.opaque':
    'Cette valeur enregistrée ne convient pas au champ. Elle est conservée et reste envoyée telle quelle. Retirez-la pour remplir le champ à nouveau.',
  'form.opaque.remove': 'Retirer cette valeur',
  'form.unknown.title': {
    one: 'Une valeur enregistrée que ce déclencheur ne demande plus',
    many: '{count} de valeurs enregistrées que ce déclencheur ne demande plus',
    other: '{count} valeurs enregistrées que ce déclencheur ne demande plus',
  },
  'form.unknown.help': 'Conservée et toujours envoyée tant que vous ne la retirez pas.',
  'form.unknown.remove': 'Retirer',
  'form.unknown.removeValue': 'Retirer {id}',
  'form.unknown.removed': 'Sera retirée à l’enregistrement.',
  'form.unknown.keep': 'Garder',
  'form.unknown.keepValue': 'Garder {id}',
  'form.value.none': 'rien',
  'form.value.secret': 'masqué, c’est un secret',
  'form.elsewhere': {
    one: 'Modifiée ailleurs pendant que vous travailliez ici. Votre version reste affichée jusqu’à votre décision :',
    many: '{count} de valeurs ont été modifiées ailleurs pendant que vous travailliez ici. Vos versions restent affichées jusqu’à votre décision :',
    other:
      '{count} valeurs ont été modifiées ailleurs pendant que vous travailliez ici. Vos versions restent affichées jusqu’à votre décision :',
  },
  'form.conflict':
    '{title} : votre version est « {mine} », celle enregistrée ailleurs est « {theirs} ».',
  'form.conflict.keep': 'Garder ma version',
  'form.conflict.keepOf': 'Garder ma version : {title}',
  'form.conflict.take': 'Prendre l’autre version',
  'form.conflict.takeOf': 'Prendre l’autre version : {title}',
  'form.elsewhere.taken': 'Modifié ailleurs entre-temps et repris ici : {fields}.',
  'form.elsewhere.dismiss': 'D’accord',
};
