import type { account as en } from '../en/account.ts';
import type { Translation } from '../translation.ts';

/** Texts of the account choice. */
export const account: Translation<typeof en> = {
  'account.label': 'Cuenta de {integration}',
  'account.choose': 'Elegir una cuenta',
  'account.none':
    'Los eventos vienen de tu propia cuenta de {integration}. Conéctala para continuar.',
  'account.cannotConnect':
    'No hay ninguna cuenta de {integration} conectada y desde aquí no se puede conectar ninguna.',
  'account.connect': 'Conectar {integration}',
  'account.another': 'Conectar otra cuenta',
  'account.reconnect': 'Volver a conectar',
  'account.status.valid': 'Conectada',
  'account.status.invalid': 'Hay que volver a conectarla',
  'account.status.pending': 'Conectando',
  'account.chosenLabel': 'La cuenta elegida',
  'account.removedLabel': 'Cuenta eliminada',
  'account.invalid':
    '{integration} ya no acepta el acceso de esta cuenta. Vuelve a conectarla para continuar. No se pierde nada de lo que has rellenado.',
  'account.invalidHere':
    '{integration} ya no acepta el acceso de esta cuenta y aquí no se puede volver a conectar. Elige otra si puedes. No se pierde nada de lo que has rellenado.',
  'account.pending':
    '{integration} aún no ha confirmado esta cuenta. Compruébalo de nuevo o vuelve a conectarla.',
  'account.check': 'Comprobar de nuevo',
  'account.removed':
    'Esta cuenta se ha eliminado. Elige o conecta otra. No se pierde nada de lo que has rellenado.',
  'account.connecting': 'Esperando a {integration}. Termina en la ventana que se ha abierto.',
  'account.inTab': 'Abrir en esta pestaña',
  'account.cancel': 'Cancelar',
  'account.connected': '{account}: cuenta conectada.',
  'account.refused':
    'No se ha dado acceso, así que {integration} no está conectado. No ha cambiado nada más.',
  'account.cancelled': 'Conexión interrumpida. {integration} no se ha conectado.',
  'account.failed': 'No se ha podido conectar {integration}. {message}',
  'account.retry': 'Reintentar',
  'account.loading': 'Cargando tus cuentas…',
  'account.stale': 'Puede que esta lista no esté al día. {message}',
  'account.loadFailed': 'No se han podido cargar tus cuentas. {message}',
};
