import type { setup as en } from '../en/setup.ts';
import type { Translation } from '../translation.ts';

/** Texts of the whole flow: pick, fill in, see a sample, turn on. */
export const setup: Translation<typeof en> = {
  'setup.label': 'Configurar un disparador',
  'setup.progress': 'Paso {at} de {count}: {step}',
  'setup.step.pick': 'Elegir',
  'setup.step.form': 'Rellenar',
  'setup.step.sample': 'Comprobar',
  'setup.change': 'Cambiar',
  'setup.changeTrigger': 'Cambiar de disparador',
  'setup.back': 'Atrás',
  'setup.cancel': 'Cancelar',
  'setup.sample': 'Ver un ejemplo',
  'setup.turnOn': 'Activar',
  'setup.use': 'Usar este disparador',
  'setup.save': 'Guardar cambios',
  'setup.account.first': 'Elige primero una cuenta. De ella depende lo que se puede rellenar.',
  'setup.moved':
    'Con estos cambios, el disparador se vuelve a activar. El nuevo está activo antes de que el anterior se detenga: no se pierde ningún evento, alguno puede llegar dos veces.',
  'setup.moved.polling':
    'Con estos cambios, el disparador se vuelve a activar y busca eventos a partir de ese momento. Puede faltar lo ocurrido justo antes.',
  'setup.account.required': 'Elige una cuenta que funcione y continúa.',
  'setup.loading': 'Cargando este disparador…',
  'setup.failed.title': 'No se ha podido cargar este disparador',
  'setup.gone.title': 'Este disparador ya no está disponible',
  'setup.gone.help':
    'El servicio ya no conoce «{type}». Lo que has rellenado se conserva. Cambia a otro disparador o vuelve más tarde.',
  'setup.retry': 'Reintentar',
  'setup.error': 'El disparador no se ha activado.',
  'setup.error.save': 'Tus cambios no se han guardado.',
  'setup.error.uncertain': 'Puede que el disparador ya esté activo.',
  'setup.error.changed': 'Aún no se ha guardado nada.',
  'setup.reconnect': 'Volver a conectar',
  'setup.waiting':
    'El servicio aún se está preparando. Puede tardar dos minutos. No hace falta esperar: nada se hace dos veces.',
  'setup.waiting.stop': 'Dejar de esperar',
  'setup.restored': 'Aquí está de nuevo lo que escribiste la última vez y no guardaste.',
  'setup.restored.omitted': 'Escribe esto de nuevo, nunca se conserva: {fields}.',
  'setup.restored.startOver': 'Empezar de nuevo',
  'setup.restored.discard': 'Descartar cambios',
  'setup.general':
    'No se ha podido cargar lo que esta cuenta añade al formulario. Abajo está el formulario general.',
  'setup.unloaded': 'No se ha podido cargar todo, así que puede faltar algo aquí. {message}',
  'setup.names':
    'No se han podido cargar los nombres ni las imágenes; en su lugar aparecen nombres técnicos.',
  'setup.request': 'Solicitud {id}',
  'setup.done.used': 'Listo: «{trigger}».',
  'setup.done.on': '«{trigger}» está activo',
  'setup.done.saved': '«{trigger}» se ha guardado',
  'setup.done.savedHelp': 'Los cambios valen para los eventos a partir de ahora.',
  'setup.done.help': 'Los eventos de {account} llegan a partir de ahora.',
  'setup.another': 'Configurar otro',
  'setup.close': 'Cerrar',
};
