import type { errors as en } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

/** What went wrong, in the user's terms. */
export const errors: Translation<typeof en> = {
  'error.signedOut':
    'Sie sind abgemeldet. Melden Sie sich an, und versuchen Sie es hier noch einmal: Was Sie eingegeben haben, bleibt erhalten.',
  'error.offline':
    'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
  'error.ours':
    'In dieser App ist etwas nicht richtig eingerichtet. Versuchen Sie es später, oder sagen Sie es denen, die sie betreiben.',
  'error.pause':
    'Das war zu viel auf einmal. Warten Sie einen Moment, und versuchen Sie es noch einmal.',
  'error.busy': 'Der Dienst antwortet gerade nicht. Versuchen Sie es gleich noch einmal.',
  'error.slow': 'Der Dienst hat zu lange gebraucht. Versuchen Sie es gleich noch einmal.',
  'error.rejected': 'Der Dienst sagt: {message}',
  'error.notConnected':
    'Es ist kein Konto mehr verbunden. Verbinden Sie eines, und versuchen Sie es noch einmal.',
  'error.accountInvalid':
    'Dieses Konto funktioniert nicht mehr. Verbinden Sie es neu, und versuchen Sie es noch einmal.',
  'error.gone': 'Er ist nicht mehr an: Er wurde anderswo ausgeschaltet.',
  'error.changed':
    'Er wurde anderswo geändert, während Sie ihn bearbeitet haben. Sehen Sie sich an, was im Formular markiert ist, und speichern Sie noch einmal.',
  'error.uncertain':
    'Der Dienst hat noch nicht geantwortet. Sehen Sie in der Liste Ihrer Auslöser nach, oder versuchen Sie es noch einmal: Es werden nie zwei daraus.',
  'error.earlier':
    'Ein früherer Versuch hat ihn eingeschaltet, mit dem, was damals ausgefüllt war. Sehen Sie zuerst in der Liste Ihrer Auslöser nach.',
  'error.connectBlocked':
    'Ihr Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für diese Seite, und versuchen Sie es noch einmal.',
  'error.connectCutOff':
    'Ihr Browser trennt das Fenster von dieser Seite, daher haben wir nicht erfahren, wie es ausging. Wenn noch kein Konto da ist, versuchen Sie es noch einmal.',
  'error.connectFailed': 'Die Verbindung kam nicht zustande. Versuchen Sie es gleich noch einmal.',
  'error.tooLarge':
    'In diesem Formular steht zu viel, um gesendet zu werden. Kürzen Sie das längste Feld.',
};
