import type { form as en } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Texts of the form that is made from a trigger's parameters. */
export const form: Translation<typeof en> = {
  'form.optional': 'opcional',
  'form.required': 'obligatorio',
  'form.readOnly': 'ya definido',
  'form.nothing.title': 'Nada que configurar',
  'form.nothing.help': 'Este disparador solo necesita la cuenta.',
  'form.show': 'Mostrar',
  'form.hide': 'Ocultar',
  'form.showSecret': 'Mostrar {title}',
  'form.hideSecret': 'Ocultar {title}',
  'form.documentation': 'Documentación',
  'form.newWindow': 'se abre en una ventana nueva',
  'form.yes': 'Sí',
  'form.no': 'No',
  'form.notSet': 'Sin definir',
  'form.code.tab': 'Tab añade sangría mientras escribes. Para salir con Tab, pulsa antes Escape.',
  'form.kind.unknown':
    'Es un tipo de campo nuevo ({type}) que aquí aún no tiene su propio control. Lo que escribas se envía como texto.',
  'form.kind.opaque': 'Aún no hay un control para este tipo de valor. Puedes continuar sin él.',
  'form.kind.opaque.enter': 'Introducirlo de todos modos',
  'form.kind.opaque.optional':
    'Escríbelo en JSON: texto entre "comillas", un número, una lista o un objeto. Se envía tal cual; déjalo vacío para no enviar nada.',
  'form.kind.opaque.required':
    'Este disparador lo necesita y aún no hay un control para ello. Pregunta a quien configuró esta aplicación qué valor va aquí y escríbelo en JSON: texto entre "comillas", un número, una lista o un objeto.',
  'form.kind.opaque.saved':
    'Se guardó antes. Se conserva y se envía tal cual hasta que lo cambies.',
  'form.kind.opaque.fixed': 'Se envía tal cual.',
  'form.kind.units': 'Se cuenta en {units}.',
  'form.kind.account': 'Se usa la cuenta elegida arriba.',
  'form.kind.permission':
    'Lo autorizas al conectar {integration}. Si falta algo, vuelve a conectar la cuenta.',
  'form.kind.action': 'Este botón solo funciona en {integration}. Aquí no hay que hacer nada.',
  'form.kind.display': 'Ya está definido. Aquí no hay que hacer nada.',

  'form.REQUIRED': 'El campo {title} es obligatorio.',
  'form.INVALID_VALUE': '{title} no admite este valor. Vacía el campo y escríbelo de nuevo.',
  'form.INVALID_NUMBER': '«{text}» no es un número. Escríbelo como {example}.',
  'form.NUMBER_OUT_OF_RANGE': '{text} es un número demasiado grande para enviarse.',
  'form.INEXACT_NUMBER':
    '{text} tiene demasiadas cifras para enviarse con exactitud. El número más cercano es {nearest}.',
  'form.INVALID_EMAIL': '«{text}» no es una dirección de correo electrónico.',
  'form.INVALID_URL': '«{text}» no es una dirección completa. Empieza por https://.',
  'form.JSON_QUOTES': 'Línea {line}: pon «{found}» entre comillas dobles, como "open".',
  'form.JSON_COMMA_MISSING': 'Línea {line}: falta una coma antes de «{found}».',
  'form.JSON_COMMA_EXTRA': 'Línea {line}: quita la coma después del último elemento.',
  'form.JSON_ENDS_EARLY': 'Línea {line}: el valor termina demasiado pronto, falta «{found}».',
  'form.JSON_UNEXPECTED': 'Línea {line}: «{found}» no va aquí.',
  'form.INCOMPLETE_FILTER': {
    one: 'Hay una condición sin terminar.',
    many: 'Hay {count} de condiciones sin terminar.',
    other: 'Hay {count} condiciones sin terminar.',
  },
  'form.FILTER_FIELD_MISSING': 'Elige un campo.',
  'form.FILTER_OPERATOR_MISSING': 'Elige cómo comparar.',
  'form.FILTER_OPERATOR_NOT_ALLOWED': 'Esta comparación no está disponible aquí. Elige otra.',
  'form.FILTER_VALUE_MISSING': 'Escribe un valor o quita esta línea.',
  'form.FILTER_DATE_INVALID': '«{text}» no es una fecha. Escríbela como 2026-11-25.',
  'form.FILTER_OR_NOT_ALLOWED':
    'Este disparador solo admite un grupo de condiciones. Quita los demás.',
  'field.copy': 'Copiar',
  'field.copyTitle': 'Copiar {title}',
  'field.copied': 'Copiado',
  'field.loading': 'Cargando…',
  'field.loadFailed': 'No se ha podido cargar esta parte. Su contenido se conserva.',
  'field.loadFailed.retry': 'Reintentar',
};
