import type { choice as en } from '../en/choice.ts';
import type { Translation } from '../translation.ts';

/** Texts of dropdowns, static and loaded. */
export const choice: Translation<typeof en> = {
  'choice.placeholder': 'Elegir…',
  'choice.placeholderOrType': 'Elegir o escribir…',
  'choice.search': 'Buscar en {title}',
  'choice.searchPlaceholder': 'Buscar',
  'choice.list': 'Opciones de {title}',
  'choice.open': 'Mostrar las opciones de {title}',
  'choice.clear': 'Vaciar {title}',
  'choice.more': '{first}, {second} +{count}',

  'choice.notListed': 'no está en la lista',
  'choice.notListed.saved': 'Se guardó antes. Se sigue enviando hasta que elijas otra opción.',
  'choice.notListed.default':
    'Viene con el disparador, pero no está en tu lista. Se envía hasta que elijas otra opción.',
  'choice.notListed.chosen': 'No está en tu lista. Se envía hasta que elijas otra opción.',
  'choice.stillChosen': 'Elegido, no está en la lista',
  'choice.sentAs': 'Se envía como {value}',
  'choice.dropped.account': 'No está en esta cuenta, así que se ha quitado: {choices}.',
  'choice.dropped.parent':
    'No encaja con la nueva elección ({parents}), así que se ha quitado: {choices}.',

  'choice.ownText': 'Texto propio para {title}',
  'choice.ownText.chosen': 'Tu propio texto',
  'choice.ownText.placeholder': 'O escribe el tuyo…',
  'choice.ownText.kept': 'Ninguna opción se llama así. Se envía tal como lo has escrito.',

  'choice.count': { one: '{count} opción', many: '{count} de opciones', other: '{count} opciones' },
  'choice.found': {
    one: '{count} resultado',
    many: '{count} de resultados',
    other: '{count} resultados',
  },
  'choice.none': 'No hay resultados para «{search}».',
  'choice.waiting': 'Elige primero: {parents}.',
  'choice.loading': 'Cargando desde tu cuenta de {integration}…',
  'choice.searching': 'Buscando…',
  'choice.loadingMore': 'Cargando más…',
  'choice.ready': 'Desde tu cuenta de {integration}.',
  'choice.partial':
    'Desde tu cuenta de {integration}. Se muestran los primeros {count}; escribe para buscar en el resto.',
  'choice.partial.open': 'Se muestran los primeros {count}. Desplázate o busca para ver más.',
  'choice.searchedHere':
    'Solo se puede buscar en la parte de la lista ya cargada: {count} por ahora.',
  'choice.empty': 'Tu cuenta de {integration} no tiene nada que elegir aquí.',
  'choice.empty.static': 'Aquí no hay nada que elegir.',
  'choice.failed': 'No se ha podido cargar la lista. {message}',
  'choice.failed.more': 'No se ha podido cargar el resto de la lista. {message}',
  'choice.failed.refresh': 'No se ha podido actualizar la lista. {message}',
  'choice.refused':
    '{integration} no ha dado acceso a esta cuenta. Vuelve a conectarla e inténtalo de nuevo.',
  'choice.loadMore': 'Cargar más',
  'choice.retry': 'Reintentar',
  'choice.retryOf': 'Volver a cargar las opciones de {title}',
  'choice.reconnect': 'Volver a conectar',
  'choice.refresh': 'Actualizar las opciones de {title}',
  'choice.refreshing': 'Actualizando…',
  'choice.create': 'Crear en {integration}',
  'form.mapping.source': 'Elegir o escribir un campo',
  'form.mapping.objectMapping': 'Objeto',
  'form.mapping.mainInput': 'Valor',
  'form.mapping.dependentInput': 'Otro valor',
};
