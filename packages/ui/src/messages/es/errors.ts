import type { errors as en } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

/** What went wrong, in the user's terms. */
export const errors: Translation<typeof en> = {
  'error.signedOut':
    'Se ha cerrado tu sesión. Inicia sesión e inténtalo de nuevo aquí: lo que has escrito se conserva.',
  'error.offline':
    'No se puede contactar con el servidor. Comprueba tu conexión e inténtalo de nuevo.',
  'error.ours':
    'Algo no está bien configurado en esta aplicación. Inténtalo más tarde o avisa a quienes la gestionan.',
  'error.pause':
    'Han sido demasiadas solicitudes a la vez. Espera un momento e inténtalo de nuevo.',
  'error.busy': 'El servicio no responde ahora mismo. Inténtalo de nuevo en un momento.',
  'error.slow': 'El servicio ha tardado demasiado. Inténtalo de nuevo en un momento.',
  'error.rejected': 'El servicio dice: {message}',
  'error.notConnected': 'Ya no hay ninguna cuenta conectada. Conecta una e inténtalo de nuevo.',
  'error.accountInvalid': 'Esta cuenta ya no funciona. Vuelve a conectarla e inténtalo de nuevo.',
  'error.gone': 'Este disparador ya no está activo: se ha desactivado en otro lugar.',
  'error.changed':
    'Este disparador se ha cambiado en otro lugar mientras lo editabas. Revisa lo que está marcado en el formulario y guarda de nuevo.',
  'error.uncertain':
    'El servicio aún no ha respondido. Mira en tu lista de disparadores o inténtalo de nuevo: nunca habrá dos.',
  'error.earlier':
    'Un intento anterior sí lo activó, con lo que estaba rellenado entonces. Mira primero en tu lista de disparadores.',
  'error.connectBlocked':
    'Tu navegador ha bloqueado la ventana. Permite las ventanas emergentes en esta página e inténtalo de nuevo.',
  'error.connectCutOff':
    'Tu navegador mantiene esa ventana separada de esta página, así que no sabemos cómo terminó. Si aquí aún no aparece ninguna cuenta, inténtalo de nuevo.',
  'error.connectFailed': 'No se ha podido conectar. Inténtalo de nuevo en un momento.',
  'error.tooLarge':
    'Este formulario contiene demasiado para poder enviarse. Acorta el campo más largo.',
};
