import type { subscriptions as en } from '../en/subscriptions.ts';
import type { Translation } from '../translation.ts';

/** Texts of the list of triggers that are turned on. */
export const subscriptions: Translation<typeof en> = {
  'subscriptions.title': 'Auslöser',
  'subscriptions.count.on': '{count} an',
  'subscriptions.count.attention': {
    one: '{count} mit Handlungsbedarf',
    other: '{count} mit Handlungsbedarf',
  },
  'subscriptions.status.on': 'An',
  'subscriptions.status.attention': 'Handlungsbedarf',
  'subscriptions.status.stopped': 'Gestoppt',
  'subscriptions.lastEvent': 'Letztes Ereignis {time}',
  'subscriptions.lastCheck': 'Zuletzt geprüft {time}',
  'subscriptions.noEvent': 'Noch kein Ereignis',
  'subscriptions.parameter': '{title}: {value}',
  'subscriptions.removedAccount': 'entferntes Konto',
  'subscriptions.edit': 'Bearbeiten',
  'subscriptions.editTrigger': '{trigger} bearbeiten',
  'subscriptions.turnOff': 'Ausschalten',
  'subscriptions.turnOffTrigger': '{trigger} ausschalten',
  'subscriptions.turnOff.title': '„{trigger}“ ausschalten?',
  'subscriptions.turnOff.help':
    'Er reagiert ab sofort nicht mehr. Was geschieht, während er aus ist, wird später nicht nachgeholt.',
  'subscriptions.turnOff.keep': 'Anlassen',
  'subscriptions.turnedOff': '„{trigger}“ ist aus.',
  'subscriptions.turnOffFailed':
    'Er konnte nicht ausgeschaltet werden und ist, wie er war. {message}',
  'subscriptions.warning':
    '„{trigger}“ ist aus, aber bei {integration} ist noch etwas zu tun: {warning}',
  'subscriptions.dismiss': 'Ausblenden',
  'subscriptions.turnOn': 'Wieder einschalten',
  'subscriptions.turnOnTrigger': 'Wieder einschalten: {trigger}',
  'subscriptions.reconnect': 'Neu verbinden',
  'subscriptions.reconnectTrigger': 'Konto von {trigger} neu verbinden',
  'subscriptions.turnedOn':
    '„{trigger}“ ist wieder an. Was in der Zwischenzeit geschah, wird nicht nachgeholt.',
  'subscriptions.turnOnFailed':
    'Er konnte nicht eingeschaltet werden und steht weiterhin still. {message}',
  'subscriptions.leftOver':
    'Er ist wieder an, aber der gestoppte konnte nicht entfernt werden. Schalten Sie jenen aus. {message}',
  'subscriptions.cause.account':
    '{integration} akzeptiert den Zugang dieses Kontos nicht mehr. Verbinden Sie es neu, um fortzufahren.',
  'subscriptions.cause.removed':
    'Das Konto, auf das er hört, wurde entfernt. Bearbeiten Sie ihn, und wählen Sie ein anderes.',
  'subscriptions.cause.accountHere':
    '{integration} akzeptiert den Zugang dieses Kontos nicht mehr, und hier kann es nicht neu verbunden werden.',
  'subscriptions.cause.removedHere':
    'Das Konto, auf das er hört, wurde entfernt. Schalten Sie ihn aus, und richten Sie ihn mit einem anderen Konto neu ein.',
  'subscriptions.cause.access': 'Der Dienst akzeptiert den Zugang dieses Kontos nicht mehr.',
  'subscriptions.cause.permission': 'Das Konto darf dies nicht mehr lesen.',
  'subscriptions.cause.gone': 'Worauf er hört, gibt es nicht mehr.',
  'subscriptions.cause.limit': 'Der Dienst hat immer wieder um weniger Anfragen gebeten.',
  'subscriptions.cause.delivery':
    'Seine Ereignisse konnten hier immer wieder nicht zugestellt werden.',
  'subscriptions.cause.service': 'Der Dienst hat immer wieder mit Fehlern geantwortet.',
  'subscriptions.cause.unknown': 'Er hat nach wiederholten Fehlern angehalten.',
  'subscriptions.raw': 'Was der Dienst gesagt hat',
  'subscriptions.loading': 'Auslöser werden geladen …',
  'subscriptions.failed.title': 'Die Auslöser konnten nicht geladen werden',
  'subscriptions.failed.stale': 'Diese Liste ist vielleicht nicht aktuell. {message}',
  'subscriptions.retry': 'Noch einmal versuchen',
  'subscriptions.none.title': 'Noch ist nichts eingeschaltet',
  'subscriptions.none.help': 'Auslöser, die Sie einschalten, stehen hier, mit ihrem Zustand.',
};
