import type { form as en } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Texts of the form that is made from a trigger's parameters. */
export const form: Translation<typeof en> = {
  'form.optional': 'optional',
  'form.required': 'erforderlich',
  'form.readOnly': 'für Sie festgelegt',
  'form.nothing.title': 'Nichts einzurichten',
  'form.nothing.help': 'Dieser Auslöser braucht nur das Konto.',
  'form.show': 'Anzeigen',
  'form.hide': 'Verbergen',
  'form.showSecret': '{title} anzeigen',
  'form.hideSecret': '{title} verbergen',
  'form.documentation': 'Dokumentation',
  'form.newWindow': 'öffnet ein neues Fenster',
  'form.yes': 'Ja',
  'form.no': 'Nein',
  'form.notSet': 'Nicht festgelegt',
  'form.code.tab':
    'Tab rückt ein, während Sie schreiben. Um mit Tab weiterzugehen, drücken Sie zuerst Escape.',
  'form.kind.unknown':
    'Dies ist eine neue Art von Feld ({type}), für die es hier noch kein Bedienelement gibt. Was Sie tippen, wird als Text gesendet.',
  'form.kind.opaque':
    'Für diese Art von Wert gibt es noch kein Bedienelement. Sie können ohne ihn fortfahren.',
  'form.kind.opaque.enter': 'Trotzdem eingeben',
  'form.kind.opaque.optional':
    'Schreiben Sie ihn als JSON: Text in "Anführungszeichen", eine Zahl, eine Liste oder ein Objekt. Er wird gesendet, wie er dasteht; leer wird nichts gesendet.',
  'form.kind.opaque.required':
    'Dieser Auslöser braucht ihn, und es gibt noch kein Bedienelement dafür. Fragen Sie, wer diese App eingerichtet hat, welcher Wert hierher gehört, und schreiben Sie ihn als JSON: Text in "Anführungszeichen", eine Zahl, eine Liste oder ein Objekt.',
  'form.kind.opaque.saved':
    'Früher gespeichert. Er bleibt und wird gesendet, wie er ist, bis Sie ihn ändern.',
  'form.kind.opaque.fixed': 'Er wird gesendet, wie er ist.',
  'form.kind.units': 'Gezählt wird in {units}.',
  'form.kind.account': 'Es gilt das Konto, das oben gewählt ist.',
  'form.kind.permission':
    'Das erlauben Sie, wenn Sie {integration} verbinden. Fehlt etwas, verbinden Sie das Konto neu.',
  'form.kind.action': 'Diese Schaltfläche wirkt nur in {integration}. Hier ist nichts zu tun.',
  'form.kind.display': 'Das ist für Sie festgelegt. Hier ist nichts zu tun.',

  'form.REQUIRED': '{title} ist erforderlich.',
  'form.INVALID_VALUE':
    '{title} kann diesen Wert nicht aufnehmen. Leeren Sie das Feld, und geben Sie ihn neu ein.',
  'form.INVALID_NUMBER': '„{text}“ ist keine Zahl. Schreiben Sie sie wie {example}.',
  'form.NUMBER_OUT_OF_RANGE': '{text} ist zu groß, um gesendet zu werden.',
  'form.INEXACT_NUMBER':
    '{text} hat zu viele Stellen, um genau gesendet zu werden. Die nächste Zahl ist {nearest}.',
  'form.INVALID_EMAIL': '„{text}“ ist keine E-Mail-Adresse.',
  'form.INVALID_URL': '„{text}“ ist keine ganze Adresse. Beginnen Sie mit https://.',
  'form.JSON_QUOTES':
    'Zeile {line}: Setzen Sie „{found}“ in doppelte Anführungszeichen, wie "open".',
  'form.JSON_COMMA_MISSING': 'Zeile {line}: Vor „{found}“ fehlt ein Komma.',
  'form.JSON_COMMA_EXTRA': 'Zeile {line}: Entfernen Sie das Komma nach dem letzten Eintrag.',
  'form.JSON_ENDS_EARLY': 'Zeile {line}: Der Wert endet zu früh, „{found}“ fehlt.',
  'form.JSON_UNEXPECTED': 'Zeile {line}: „{found}“ gehört nicht hierher.',
  'form.INCOMPLETE_FILTER': {
    one: 'Eine Bedingung ist nicht fertig.',
    other: '{count} Bedingungen sind nicht fertig.',
  },
  'form.FILTER_FIELD_MISSING': 'Wählen Sie ein Feld.',
  'form.FILTER_OPERATOR_MISSING': 'Wählen Sie, wie verglichen wird.',
  'form.FILTER_OPERATOR_NOT_ALLOWED':
    'Diesen Vergleich gibt es hier nicht. Wählen Sie einen anderen.',
  'form.FILTER_VALUE_MISSING': 'Geben Sie einen Wert ein, oder entfernen Sie diese Zeile.',
  'form.FILTER_DATE_INVALID': '„{text}“ ist kein Datum. Schreiben Sie es wie 2026-11-25.',
  'form.FILTER_OR_NOT_ALLOWED':
    'Dieser Auslöser nimmt nur eine Gruppe von Bedingungen. Entfernen Sie die anderen.',
  'field.copy': 'Kopieren',
  'field.copyTitle': '{title} kopieren',
  'field.copied': 'Kopiert',
  'field.loading': 'Wird geladen …',
  'field.loadFailed': 'Dieser Teil konnte nicht geladen werden. Was er enthält, bleibt erhalten.',
  'field.loadFailed.retry': 'Noch einmal versuchen',
};
