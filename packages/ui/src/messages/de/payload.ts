import type { payload as en } from '../en/payload.ts';
import type { Translation } from '../translation.ts';

/** Texts of the sample event. */
export const payload: Translation<typeof en> = {
  'payload.title': 'Beispielereignis',
  'payload.tree': 'Felder des Ereignisses',
  'payload.insert': 'Einfügen',
  'payload.insertField': '{path} einfügen',
  'payload.selectHelp':
    'Wählen Sie ein Feld, um es einzufügen, oder ziehen Sie es dorthin, wo es gebraucht wird.',
  'payload.missing': 'nicht in diesem Beispiel',
  'payload.hidden': 'verborgen, es könnte ein Geheimnis sein',
  'payload.cut': {
    one: 'Die ersten {shown} von {count} Feldern werden gezeigt.',
    other: 'Die ersten {shown} von {count} Feldern werden gezeigt.',
  },
  'payload.type.text': 'Text',
  'payload.type.number': 'Zahl',
  'payload.type.boolean': 'Ja oder Nein',
  'payload.type.date': 'Datum',
  'payload.type.object': 'Objekt',
  'payload.type.list': 'Liste',
  'payload.type.empty': 'leer',
  'payload.size': '{type} · {count}',
  'payload.sizeCut': '{type} · {shown} von {count}',
  'payload.samples': 'Beispiele',
  'payload.sampleOf': 'Beispiel {at} von {count}',
  'payload.previous': 'Voriges Beispiel',
  'payload.next': 'Nächstes Beispiel',
  'payload.loading': 'Beispielereignis wird geladen …',
  'payload.waiting': 'Der Dienst lässt sich Zeit. Nach einer halben Minute endet dies von selbst.',
  'payload.cancel': 'Abbrechen',
  'payload.stopped.title': 'Es wurde kein Beispiel geladen',
  'payload.failed.title': 'Das Beispiel konnte nicht geladen werden',
  'payload.failed.help': 'Sie können auch ohne Beispiel fortfahren.',
  'payload.retry': 'Noch einmal versuchen',
  'payload.none.title': 'Noch kein Beispiel',
  'payload.none.help':
    'Dieser Auslöser bietet kein Beispielereignis. Seine Felder erscheinen hier mit dem ersten Ereignis.',
};
