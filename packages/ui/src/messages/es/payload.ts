import type { payload as en } from '../en/payload.ts';
import type { Translation } from '../translation.ts';

/** Texts of the sample event. */
export const payload: Translation<typeof en> = {
  'payload.title': 'Evento de ejemplo',
  'payload.tree': 'Campos del evento',
  'payload.insert': 'Insertar',
  'payload.insertField': 'Insertar {path}',
  'payload.selectHelp': 'Elige un campo para insertarlo o arrástralo a donde lo necesites.',
  'payload.missing': 'no está en este ejemplo',
  'payload.hidden': 'oculto, puede ser un secreto',
  'payload.cut': {
    one: 'Campos mostrados: {shown} de {count}.',
    many: 'Campos mostrados: {shown} de {count}.',
    other: 'Campos mostrados: {shown} de {count}.',
  },
  'payload.type.text': 'texto',
  'payload.type.number': 'número',
  'payload.type.boolean': 'sí o no',
  'payload.type.date': 'fecha',
  'payload.type.object': 'objeto',
  'payload.type.list': 'lista',
  'payload.type.empty': 'vacío',
  'payload.size': '{type} · {count}',
  'payload.sizeCut': '{type} · {shown} de {count}',
  'payload.samples': 'Ejemplos',
  'payload.sampleOf': 'Ejemplo {at} de {count}',
  'payload.previous': 'Ejemplo anterior',
  'payload.next': 'Ejemplo siguiente',
  'payload.loading': 'Cargando un evento de ejemplo…',
  'payload.waiting':
    'El servicio se toma su tiempo. La espera termina sola al cabo de medio minuto.',
  'payload.cancel': 'Cancelar',
  'payload.stopped.title': 'No se ha cargado ningún ejemplo',
  'payload.failed.title': 'No se ha podido cargar el ejemplo',
  'payload.failed.help': 'Puedes continuar sin un ejemplo.',
  'payload.retry': 'Reintentar',
  'payload.none.title': 'Aún no hay ejemplo',
  'payload.none.help':
    'Este disparador no ofrece un evento de ejemplo. Sus campos aparecerán aquí cuando llegue el primer evento.',
};
