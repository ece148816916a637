import type { setup as en } from '../en/setup.ts';
import type { Translation } from '../translation.ts';

/** Texts of the whole flow: pick, fill in, see a sample, turn on. */
export const setup: Translation<typeof en> = {
  'setup.label': 'Auslöser einrichten',
  'setup.progress': 'Schritt {at} von {count}: {step}',
  'setup.step.pick': 'Wählen',
  'setup.step.form': 'Ausfüllen',
  'setup.step.sample': 'Prüfen',
  'setup.change': 'Ändern',
  'setup.changeTrigger': 'Auslöser ändern',
  'setup.back': 'Zurück',
  'setup.cancel': 'Abbrechen',
  'setup.sample': 'Beispiel ansehen',
  'setup.turnOn': 'Einschalten',
  'setup.use': 'Diesen Auslöser verwenden',
  'setup.save': 'Änderungen speichern',
  'setup.account.first': 'Wählen Sie zuerst ein Konto. Davon hängt ab, was ausgefüllt werden kann.',
  'setup.moved':
    'Mit diesen Änderungen wird er neu eingeschaltet. Der neue ist an, bevor der alte aus ist: Kein Ereignis geht verloren, eines kommt vielleicht doppelt.',
  'setup.moved.polling':
    'Mit diesen Änderungen wird er neu eingeschaltet und sucht ab dann nach Ereignissen. Was kurz davor geschah, kann fehlen.',
  'setup.account.required': 'Wählen Sie ein Konto, das funktioniert, und fahren Sie dann fort.',
  'setup.loading': 'Dieser Auslöser wird geladen …',
  'setup.failed.title': 'Dieser Auslöser konnte nicht geladen werden',
  'setup.gone.title': 'Dieser Auslöser wird nicht mehr angeboten',
  'setup.gone.help':
    'Der Dienst kennt „{type}“ nicht mehr. Was Sie ausgefüllt haben, bleibt erhalten. Wechseln Sie zu einem anderen Auslöser, oder kommen Sie später wieder.',
  'setup.retry': 'Noch einmal versuchen',
  'setup.error': 'Er wurde nicht eingeschaltet.',
  'setup.error.save': 'Ihre Änderungen wurden nicht gespeichert.',
  'setup.error.uncertain': 'Er ist vielleicht schon an.',
  'setup.error.changed': 'Es wurde noch nichts gespeichert.',
  'setup.reconnect': 'Neu verbinden',
  'setup.waiting':
    'Der Dienst bereitet sich noch vor. Das kann zwei Minuten dauern. Sie müssen nicht warten: Nichts geschieht doppelt.',
  'setup.waiting.stop': 'Nicht mehr warten',
  'setup.restored': 'Was Sie zuletzt eingegeben und nicht gespeichert haben, ist wieder da.',
  'setup.restored.omitted': 'Geben Sie dies noch einmal ein, es wird nie aufbewahrt: {fields}.',
  'setup.restored.startOver': 'Von vorn beginnen',
  'setup.restored.discard': 'Änderungen verwerfen',
  'setup.general':
    'Was dieses Konto zum Formular beiträgt, konnte nicht geladen werden. Unten steht das allgemeine.',
  'setup.unloaded': 'Nicht alles konnte geladen werden, hier kann also etwas fehlen. {message}',
  'setup.names':
    'Namen und Bilder konnten nicht geladen werden, deshalb stehen hier technische Namen.',
  'setup.request': 'Anfrage {id}',
  'setup.done.used': 'Fertig: „{trigger}“.',
  'setup.done.on': '„{trigger}“ ist an',
  'setup.done.saved': '„{trigger}“ ist gespeichert',
  'setup.done.savedHelp': 'Die Änderungen gelten für Ereignisse von jetzt an.',
  'setup.done.help': 'Ereignisse von {account} kommen von jetzt an hier an.',
  'setup.another': 'Weiteren einrichten',
  'setup.close': 'Schließen',
};
