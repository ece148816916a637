import type { subscriptions as en } from '../en/subscriptions.ts';
import type { Translation } from '../translation.ts';

/** Texts of the list of triggers that are turned on. */
export const subscriptions: Translation<typeof en> = {
  'subscriptions.title': 'Disparadores',
  'subscriptions.count.on': {
    one: '{count} activo',
    many: '{count} activos',
    other: '{count} activos',
  },
  'subscriptions.count.attention': {
    one: '{count} por revisar',
    many: '{count} por revisar',
    other: '{count} por revisar',
  },
  'subscriptions.status.on': 'Activo',
  'subscriptions.status.attention': 'Por revisar',
  'subscriptions.status.stopped': 'Detenido',
  'subscriptions.lastEvent': 'Último evento {time}',
  'subscriptions.lastCheck': 'Última comprobación {time}',
  'subscriptions.noEvent': 'Aún no hay eventos',
  'subscriptions.parameter': '{title}: {value}',
  'subscriptions.removedAccount': 'cuenta eliminada',
  'subscriptions.edit': 'Editar',
  'subscriptions.editTrigger': 'Editar {trigger}',
  'subscriptions.turnOff': 'Desactivar',
  'subscriptions.turnOffTrigger': 'Desactivar {trigger}',
  'subscriptions.turnOff.title': '¿Desactivar «{trigger}»?',
  'subscriptions.turnOff.help':
    'Deja de escuchar al momento. Los eventos que ocurran mientras esté desactivado no se recuperan después.',
  'subscriptions.turnOff.keep': 'Dejar activo',
  'subscriptions.turnedOff': '«{trigger}» está desactivado.',
  'subscriptions.turnOffFailed': 'No se ha podido desactivar y sigue como estaba. {message}',
  'subscriptions.warning':
    '«{trigger}» está desactivado, pero queda algo por hacer en {integration}: {warning}',
  'subscriptions.dismiss': 'Descartar',
  'subscriptions.turnOn': 'Volver a activar',
  'subscriptions.turnOnTrigger': 'Volver a activar: {trigger}',
  'subscriptions.reconnect': 'Volver a conectar',
  'subscriptions.reconnectTrigger': 'Volver a conectar la cuenta de {trigger}',
  'subscriptions.turnedOn':
    '«{trigger}» vuelve a estar activo. Lo que ocurrió mientras estaba detenido no se recupera.',
  'subscriptions.turnOnFailed': 'No se ha podido activar y sigue detenido. {message}',
  'subscriptions.leftOver':
    'Vuelve a estar activo, pero no se ha podido quitar el que estaba detenido. Desactiva ese. {message}',
  'subscriptions.cause.account':
    '{integration} ya no acepta el acceso de esta cuenta. Vuelve a conectarla para continuar.',
  'subscriptions.cause.removed':
    'La cuenta que escucha se ha eliminado. Edita el disparador y elige otra cuenta.',
  'subscriptions.cause.accountHere':
    '{integration} ya no acepta el acceso de esta cuenta y aquí no se puede volver a conectar.',
  'subscriptions.cause.removedHere':
    'La cuenta que escucha se ha eliminado. Desactiva el disparador y configúralo de nuevo con otra cuenta.',
  'subscriptions.cause.access': 'El servicio ya no acepta el acceso de esta cuenta.',
  'subscriptions.cause.permission': 'La cuenta ya no tiene permiso para leer esto.',
  'subscriptions.cause.gone': 'Lo que escucha ya no existe.',
  'subscriptions.cause.limit':
    'El servicio ha pedido una y otra vez que se hagan menos solicitudes.',
  'subscriptions.cause.delivery': 'Una y otra vez no se han podido entregar aquí sus eventos.',
  'subscriptions.cause.service': 'El servicio ha respondido una y otra vez con errores.',
  'subscriptions.cause.unknown': 'Se ha detenido tras varios errores.',
  'subscriptions.raw': 'Lo que ha dicho el servicio',
  'subscriptions.loading': 'Cargando disparadores…',
  'subscriptions.failed.title': 'No se han podido cargar los disparadores',
  'subscriptions.failed.stale': 'Puede que esta lista no esté al día. {message}',
  'subscriptions.retry': 'Reintentar',
  'subscriptions.none.title': 'Aún no hay nada activado',
  'subscriptions.none.help': 'Los disparadores que actives aparecen aquí, con su estado.',
};
