import type { payload as en } from '../en/payload.ts';
import type { Translation } from '../translation.ts';

/** Texts of the sample event. */
export const payload: Translation<typeof en> = {
  'payload.title': 'Evento de exemplo',
  'payload.tree': 'Campos do evento',
  'payload.insert': 'Inserir',
  'payload.insertField': 'Inserir {path}',
  'payload.selectHelp': 'Escolha um campo para inseri-lo ou arraste-o até onde for preciso.',
  'payload.missing': 'não está neste exemplo',
  'payload.hidden': 'oculto, pode ser um segredo',
  'payload.cut': {
    one: 'Mostrando {shown} de {count} campo.',
    many: 'Mostrando os primeiros {shown} de {count} de campos.',
    other: 'Mostrando os primeiros {shown} de {count} campos.',
  },
  'payload.type.text': 'texto',
  'payload.type.number': 'número',
  'payload.type.boolean': 'sim ou não',
  'payload.type.date': 'data',
  'payload.type.object': 'objeto',
  'payload.type.list': 'lista',
  'payload.type.empty': 'vazio',
  'payload.size': '{type} · {count}',
  'payload.sizeCut': '{type} · {shown} de {count}',
  'payload.samples': 'Exemplos',
  'payload.sampleOf': 'Exemplo {at} de {count}',
  'payload.previous': 'Exemplo anterior',
  'payload.next': 'Próximo exemplo',
  'payload.loading': 'Carregando um evento de exemplo…',
  'payload.waiting': 'O serviço está demorando. Depois de meio minuto, a espera termina sozinha.',
  'payload.cancel': 'Cancelar',
  'payload.stopped.title': 'Nenhum exemplo foi carregado',
  'payload.failed.title': 'Não foi possível carregar o exemplo',
  'payload.failed.help': 'Você pode continuar sem um exemplo.',
  'payload.retry': 'Tentar de novo',
  'payload.none.title': 'Nenhum exemplo ainda',
  'payload.none.help':
    'Este gatilho não oferece evento de exemplo. Os campos aparecem aqui quando o primeiro evento chegar.',
};
