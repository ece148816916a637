import type { trouble as en } from '../en/trouble.ts';
import type { Translation } from '../translation.ts';

/** Texts of a form where something is not as it should be, with a field or with saved values. */
export const trouble: Translation<typeof en> = {
  'form.invalid': {
    one: 'Bitte {count} Feld prüfen:',
    other: 'Bitte {count} Felder prüfen:',
  },
  'form.broken': 'Dieses Feld kann nicht gezeigt werden. Sein Wert bleibt, wie er ist.',
  'form.broken.retry': 'Noch einmal anzeigen',
  'form.opaque':
    'Dieser gespeicherte Wert passt nicht in das Feld. Er bleibt und wird weiter gesendet, wie er ist. Entfernen Sie ihn, um das Feld neu auszufüllen.',
  'form.opaque.remove': 'Diesen Wert entfernen',
  'form.unknown.title': {
    one: 'Ein gespeicherter Wert, nach dem dieser Auslöser nicht mehr fragt',
    other: '{count} gespeicherte Werte, nach denen dieser Auslöser nicht mehr fragt',
  },
  'form.unknown.help': 'Bleibt und wird weiter gesendet, bis Sie ihn entfernen.',
  'form.unknown.remove': 'Entfernen',
  'form.unknown.removeValue': '{id} entfernen',
  'form.unknown.removed': 'Wird mit dem Speichern entfernt.',
  'form.unknown.keep': 'Behalten',
  'form.unknown.keepValue': '{id} behalten',
  'form.value.none': 'nichts',
  'form.value.secret': 'verborgen, es ist ein Geheimnis',
  'form.elsewhere': {
    one: 'Anderswo geändert, während Sie bearbeitet haben. Hier steht Ihre Version, bis Sie entscheiden:',
    other:
      '{count} Werte wurden anderswo geändert, während Sie bearbeitet haben. Hier stehen Ihre Werte, bis Sie entscheiden:',
  },
  'form.conflict': '{title}: Ihre Version ist „{mine}“, anderswo gespeichert ist „{theirs}“.',
  'form.conflict.keep': 'Meine Version behalten',
  'form.conflict.keepOf': 'Meine Version behalten: {title}',
  'form.conflict.take': 'Andere Version übernehmen',
  'form.conflict.takeOf': 'Andere Version übernehmen: {title}',
  'form.elsewhere.taken': 'Inzwischen anderswo geändert und hier übernommen: {fields}.',
  'form.elsewhere.dismiss': 'In Ordnung',
};
