import type { form as en } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Texts of the form that is made from a trigger's parameters. */
export const form: Translation<typeof en> = {
  'form.optional': 'facultatif',
  'form.required': 'obligatoire',
  'form.readOnly': 'défini pour vous',
  'form.nothing.title': 'Rien à configurer',
  'form.nothing.help': 'Ce déclencheur n’a besoin que du compte.',
  'form.show': 'Afficher',
  'form.hide': 'Masquer',
  'form.showSecret': 'Afficher {title}',
  'form.hideSecret': 'Masquer {title}',
  'form.documentation': 'Documentation',
  'form.newWindow': 's’ouvre dans une nouvelle fenêtre',
  'form.yes': 'Oui',
  'form.no': 'Non',
  'form.notSet': 'Non défini',
  'form.code.tab':
    'Tab crée un retrait pendant la saisie. Pour sortir avec Tab, appuyez d’abord sur Échap.',
  'form.kind.unknown':
    'C’est un nouveau type de champ ({type}), pas encore pris en charge ici. Ce que vous saisissez est envoyé comme texte.',
  'form.kind.opaque':
    'Ce type de valeur n’est pas encore pris en charge ici. Vous pouvez continuer sans la remplir.',
  'form.kind.opaque.enter': 'Saisir quand même',
  'form.kind.opaque.optional':
    'Écrivez-la en JSON : du texte entre "guillemets", un nombre, une liste ou un objet. Elle est envoyée telle quelle ; laissez vide pour ne rien envoyer.',
  'form.kind.opaque.required':
    'Ce déclencheur en a besoin, mais elle n’est pas encore prise en charge ici. Demandez à la personne qui a configuré cette application quelle valeur indiquer, et écrivez-la en JSON : du texte entre "guillemets", un nombre, une liste ou un objet.',
  'form.kind.opaque.saved':
    'Valeur enregistrée auparavant. Elle est conservée et envoyée telle quelle tant que vous ne la modifiez pas.',
  'form.kind.opaque.fixed': 'Valeur envoyée telle quelle.',
  'form.kind.units': 'Se compte en {units}.',
  'form.kind.account': 'Le compte choisi plus haut est utilisé.',
  'form.kind.permission':
    'Vous l’autorisez en connectant {integration}. S’il manque quelque chose, reconnectez le compte.',
  'form.kind.action': 'Ce bouton ne fonctionne que dans {integration}. Il n’y a rien à faire ici.',
  'form.kind.display': 'C’est défini pour vous. Il n’y a rien à faire ici.',

  'form.REQUIRED': 'Le champ {title} est obligatoire.',
  'form.INVALID_VALUE':
    '{title} ne peut pas contenir cette valeur. Videz le champ et saisissez-la à nouveau.',
  'form.INVALID_NUMBER': '« {text} » n’est pas un nombre. Écrivez-le comme {example}.',
  'form.NUMBER_OUT_OF_RANGE': '{text} est un nombre trop grand pour être envoyé.',
  'form.INEXACT_NUMBER':
    '{text} a trop de chiffres pour être envoyé exactement. Le nombre le plus proche est {nearest}.',
  'form.INVALID_EMAIL': '« {text} » n’est pas une adresse e-mail.',
  'form.INVALID_URL': '« {text} » n’est pas une adresse complète. Commencez par https://.',
  'form.JSON_QUOTES': 'Ligne {line} : mettez « {found} » entre guillemets doubles, comme "open".',
  'form.JSON_COMMA_MISSING': 'Ligne {line} : il manque une virgule avant « {found} ».',
  'form.JSON_COMMA_EXTRA': 'Ligne {line} : retirez la virgule après le dernier élément.',
  'form.JSON_ENDS_EARLY': 'Ligne {line} : la valeur s’arrête trop tôt, il manque « {found} ».',
  'form.JSON_UNEXPECTED': 'Ligne {line} : « {found} » n’a pas sa place ici.',
  'form.INCOMPLETE_FILTER': {
    one: 'Une condition est incomplète.',
    many: '{count} de conditions sont incomplètes.',
    other: '{count} conditions sont incomplètes.',
  },
  'form.FILTER_FIELD_MISSING': 'Choisissez un champ.',
  'form.FILTER_OPERATOR_MISSING': 'Choisissez une comparaison.',
  'form.FILTER_OPERATOR_NOT_ALLOWED':
    'Cette comparaison n’est pas disponible ici. Choisissez-en une autre.',
  'form.FILTER_VALUE_MISSING': 'Saisissez une valeur ou supprimez cette ligne.',
  'form.FILTER_DATE_INVALID': '« {text} » n’est pas une date. Écrivez-la comme 2026-11-25.',
  'form.FILTER_OR_NOT_ALLOWED':
    'Ce déclencheur n’accepte qu’un seul groupe de conditions. Supprimez les autres.',
  'field.copy': 'Copier',
  'field.copyTitle': 'Copier {title}',
  'field.copied': 'Copié',
  'field.loading': 'Chargement…',
  'field.loadFailed': 'Impossible de charger cette partie. Son contenu est conservé.',
  'field.loadFailed.retry': 'Réessayer',
};
