import type { trouble as en } from '../en/trouble.ts';
import type { Translation } from '../translation.ts';

/** Texts of a form where something is not as it should be, with a field or with saved values. */
export const trouble: Translation<typeof en> = {
  'form.invalid': {
    one: '{count} campo por revisar:',
    many: '{count} de campos por revisar:',
    other: '{count} campos por revisar:',
  },
  'form.broken': 'No se puede mostrar este campo. Su valor se conserva tal cual.',
  'form.broken.retry': 'Mostrarlo de nuevo',
  'form.opaque':
    'Este valor guardado no encaja en el campo. Se conserva y se sigue enviando tal cual. Quítalo para rellenar el campo de nuevo.',
  'form.opaque.remove': 'Quitar este valor',
  'form.unknown.title': {
    one: 'Un valor guardado que este disparador ya no pide',
    many: '{count} de valores guardados que este disparador ya no pide',
    other: '{count} valores guardados que este disparador ya no pide',
  },
  'form.unknown.help': 'Se conserva y se sigue enviando hasta que lo quites.',
  'form.unknown.remove': 'Quitar',
  'form.unknown.removeValue': 'Quitar {id}',
  'form.unknown.removed': 'Se quitará al guardar.',
  'form.unknown.keep': 'Conservar',
  'form.unknown.keepValue': 'Conservar {id}',
  'form.value.none': 'nada',
  'form.value.secret': 'oculto, es un secreto',
  'form.elsewhere': {
    one: 'Se ha cambiado en otro lugar mientras editabas. Tu versión sigue aquí hasta que decidas:',
    many: 'Se han cambiado {count} de valores en otro lugar mientras editabas. Tus versiones siguen aquí hasta que decidas:',
    other:
      'Se han cambiado {count} valores en otro lugar mientras editabas. Tus versiones siguen aquí hasta que decidas:',
  },
  'form.conflict': '{title}: tu versión es «{mine}»; la guardada en otro lugar es «{theirs}».',
  'form.conflict.keep': 'Conservar la mía',
  'form.conflict.keepOf': 'Conservar la mía: {title}',
  'form.conflict.take': 'Usar la otra',
  'form.conflict.takeOf': 'Usar la otra: {title}',
  'form.elsewhere.taken': 'Cambiado mientras tanto en otro lugar y actualizado aquí: {fields}.',
  'form.elsewhere.dismiss': 'De acuerdo',
};
