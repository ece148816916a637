import type { account as en } from '../en/account.ts';
import type { Translation } from '../translation.ts';

/** Texts of the account choice. */
export const account: Translation<typeof en> = {
  'account.label': 'Konto bei {integration}',
  'account.choose': 'Konto wählen',
  'account.none':
    'Die Ereignisse kommen aus Ihrem eigenen {integration}. Verbinden Sie es, um fortzufahren.',
  'account.cannotConnect':
    'Es ist kein Konto bei {integration} verbunden, und von hier aus lässt sich keines verbinden.',
  'account.connect': '{integration} verbinden',
  'account.another': 'Weiteres verbinden',
  'account.reconnect': 'Neu verbinden',
  'account.status.valid': 'Verbunden',
  'account.status.invalid': 'Muss neu verbunden werden',
  'account.status.pending': 'Wird verbunden',
  'account.chosenLabel': 'Das gewählte Konto',
  'account.removedLabel': 'Entferntes Konto',
  'account.invalid':
    '{integration} akzeptiert den Zugang dieses Kontos nicht mehr. Verbinden Sie es neu, um fortzufahren. Was Sie ausgefüllt haben, bleibt erhalten.',
  'account.invalidHere':
    '{integration} akzeptiert den Zugang dieses Kontos nicht mehr, und hier kann es nicht neu verbunden werden. Wählen Sie nach Möglichkeit ein anderes. Was Sie ausgefüllt haben, bleibt erhalten.',
  'account.pending':
    '{integration} hat dieses Konto noch nicht bestätigt. Prüfen Sie noch einmal, oder verbinden Sie es neu.',
  'account.check': 'Noch einmal prüfen',
  'account.removed':
    'Dieses Konto wurde entfernt. Wählen oder verbinden Sie ein anderes. Was Sie ausgefüllt haben, bleibt erhalten.',
  'account.connecting':
    'Warten auf {integration}. Schließen Sie den Vorgang im geöffneten Fenster ab.',
  'account.inTab': 'In diesem Tab öffnen',
  'account.cancel': 'Abbrechen',
  'account.connected': '{account} ist verbunden.',
  'account.refused':
    'Der Zugriff wurde nicht erteilt, {integration} ist also nicht verbunden. Sonst hat sich nichts geändert.',
  'account.cancelled': 'Abgebrochen. {integration} wurde nicht verbunden.',
  'account.failed': '{integration} konnte nicht verbunden werden. {message}',
  'account.retry': 'Noch einmal versuchen',
  'account.loading': 'Ihre Konten werden geladen …',
  'account.stale': 'Diese Liste ist vielleicht nicht aktuell. {message}',
  'account.loadFailed': 'Ihre Konten konnten nicht geladen werden. {message}',
};
