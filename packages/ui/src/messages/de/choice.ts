import type { choice as en } from '../en/choice.ts';
import type { Translation } from '../translation.ts';

/** Texts of dropdowns, static and loaded. */
export const choice: Translation<typeof en> = {
  'choice.placeholder': 'Wählen …',
  'choice.placeholderOrType': 'Wählen oder tippen …',
  'choice.search': '{title} suchen',
  'choice.searchPlaceholder': 'Suchen',
  'choice.list': 'Auswahl für {title}',
  'choice.open': 'Auswahl für {title} anzeigen',
  'choice.clear': '{title} leeren',
  'choice.more': '{first}, {second} +{count}',

  'choice.notListed': 'nicht in der Liste',
  'choice.notListed.saved':
    'Früher gespeichert. Es wird weiter gesendet, bis Sie etwas anderes wählen.',
  'choice.notListed.default':
    'Der Auslöser bringt es mit, aber Ihre Liste hat es nicht. Es wird gesendet, bis Sie etwas anderes wählen.',
  'choice.notListed.chosen':
    'Ihre Liste hat es nicht. Es wird gesendet, bis Sie etwas anderes wählen.',
  'choice.stillChosen': 'Gewählt, nicht in der Liste',
  'choice.sentAs': 'Gesendet als {value}',
  'choice.dropped.account': 'Nicht in diesem Konto, daher herausgenommen: {choices}.',
  'choice.dropped.parent':
    'Passt nicht zu {parents}, wie es jetzt ist, daher herausgenommen: {choices}.',

  'choice.ownText': 'Eigener Text für {title}',
  'choice.ownText.chosen': 'Ihr eigener Text',
  'choice.ownText.placeholder': 'Oder selbst schreiben …',
  'choice.ownText.kept': 'Kein Eintrag heißt so. Es wird gesendet, wie Sie es getippt haben.',

  'choice.count': { one: '{count} Eintrag', other: '{count} Einträge' },
  'choice.found': { one: '{count} gefunden', other: '{count} gefunden' },
  'choice.none': 'Nichts gefunden für „{search}“.',
  'choice.waiting': 'Wählen Sie zuerst {parents}.',
  'choice.loading': 'Wird aus Ihrem {integration} geladen …',
  'choice.searching': 'Suche läuft …',
  'choice.loadingMore': 'Mehr wird geladen …',
  'choice.ready': 'Aus Ihrem {integration}.',
  'choice.partial':
    'Aus Ihrem {integration}. Die ersten {count} stehen da, tippen Sie, um den Rest zu durchsuchen.',
  'choice.partial.open': 'Die ersten {count}. Scrollen oder suchen Sie, um mehr zu sehen.',
  'choice.searchedHere':
    'Diese Liste lässt sich nur durchsuchen, soweit sie geladen ist: bisher {count}.',
  'choice.empty': 'In Ihrem {integration} gibt es hier nichts zu wählen.',
  'choice.empty.static': 'Hier gibt es nichts zu wählen.',
  'choice.failed': 'Die Liste konnte nicht geladen werden. {message}',
  'choice.failed.more': 'Der Rest der Liste konnte nicht geladen werden. {message}',
  'choice.failed.refresh': 'Die Liste konnte nicht aktualisiert werden. {message}',
  'choice.refused':
    '{integration} hat diesem Konto den Zugriff verweigert. Verbinden Sie es neu, und versuchen Sie es noch einmal.',
  'choice.loadMore': 'Mehr laden',
  'choice.retry': 'Noch einmal versuchen',
  'choice.retryOf': 'Auswahl für {title} noch einmal laden',
  'choice.reconnect': 'Neu verbinden',
  'choice.refresh': 'Auswahl für {title} aktualisieren',
  'choice.refreshing': 'Wird aktualisiert …',
  'choice.create': 'Neu in {integration}',
  'form.mapping.source': 'Feld wählen oder tippen',
  'form.mapping.objectMapping': 'Objekt',
  'form.mapping.mainInput': 'Wert',
  'form.mapping.dependentInput': 'Weiterer Wert',
};
