import type { subscriptions as en } from '../en/subscriptions.ts';
import type { Translation } from '../translation.ts';

/** Texts of the list of triggers that are turned on. */
export const subscriptions: Translation<typeof en> = {
  'subscriptions.title': 'Gatilhos',
  'subscriptions.count.on': {
    one: '{count} ativo',
    many: '{count} ativos',
    other: '{count} ativos',
  },
  'subscriptions.count.attention': {
    one: '{count} precisa de atenção',
    many: '{count} precisam de atenção',
    other: '{count} precisam de atenção',
  },
  'subscriptions.status.on': 'Ativo',
  'subscriptions.status.attention': 'Precisa de atenção',
  'subscriptions.status.stopped': 'Parado',
  'subscriptions.lastEvent': 'Último evento {time}',
  'subscriptions.lastCheck': 'Última verificação {time}',
  'subscriptions.noEvent': 'Nenhum evento ainda',
  'subscriptions.parameter': '{title}: {value}',
  'subscriptions.removedAccount': 'conta removida',
  'subscriptions.edit': 'Editar',
  'subscriptions.editTrigger': 'Editar {trigger}',
  'subscriptions.turnOff': 'Desativar',
  'subscriptions.turnOffTrigger': 'Desativar {trigger}',
  'subscriptions.turnOff.title': 'Desativar “{trigger}”?',
  'subscriptions.turnOff.help':
    'O gatilho para de escutar na hora. Eventos que acontecerem enquanto estiver desativado não são recuperados depois.',
  'subscriptions.turnOff.keep': 'Manter ativo',
  'subscriptions.turnedOff': '“{trigger}” foi desativado.',
  'subscriptions.turnOffFailed':
    'Não foi possível desativar; o gatilho continua como estava. {message}',
  'subscriptions.warning':
    '“{trigger}” foi desativado, mas {integration} precisa de uma ajuda: {warning}',
  'subscriptions.dismiss': 'Dispensar',
  'subscriptions.turnOn': 'Ativar de novo',
  'subscriptions.turnOnTrigger': 'Ativar de novo: {trigger}',
  'subscriptions.reconnect': 'Reconectar',
  'subscriptions.reconnectTrigger': 'Reconectar a conta de {trigger}',
  'subscriptions.turnedOn':
    '“{trigger}” está ativo de novo. O que aconteceu enquanto estava parado não é recuperado.',
  'subscriptions.turnOnFailed': 'Não foi possível ativar; o gatilho continua parado. {message}',
  'subscriptions.leftOver':
    'O gatilho está ativo de novo, mas não foi possível remover o que estava parado. Desative esse outro. {message}',
  'subscriptions.cause.account':
    '{integration} não aceita mais o acesso desta conta. Reconecte-a para continuar.',
  'subscriptions.cause.removed':
    'A conta que este gatilho escuta foi removida. Edite-o e escolha outra conta.',
  'subscriptions.cause.accountHere':
    '{integration} não aceita mais o acesso desta conta, e não dá para reconectá-la aqui.',
  'subscriptions.cause.removedHere':
    'A conta que este gatilho escuta foi removida. Desative-o e configure de novo com outra conta.',
  'subscriptions.cause.access': 'O serviço não aceita mais o acesso desta conta.',
  'subscriptions.cause.permission': 'A conta não tem mais permissão para ler isto.',
  'subscriptions.cause.gone': 'O que este gatilho escuta não existe mais.',
  'subscriptions.cause.limit': 'O serviço pediu menos solicitações, repetidas vezes.',
  'subscriptions.cause.delivery': 'Os eventos não puderam ser entregues aqui, repetidas vezes.',
  'subscriptions.cause.service': 'O serviço continuou respondendo com erros.',
  'subscriptions.cause.unknown': 'O gatilho parou depois de vários erros.',
  'subscriptions.raw': 'O que o serviço disse',
  'subscriptions.loading': 'Carregando gatilhos…',
  'subscriptions.failed.title': 'Não foi possível carregar os gatilhos',
  'subscriptions.failed.stale': 'Esta lista pode estar desatualizada. {message}',
  'subscriptions.retry': 'Tentar de novo',
  'subscriptions.none.title': 'Nada ativo ainda',
  'subscriptions.none.help':
    'Os gatilhos que você ativar aparecem aqui, com a situação de cada um.',
};
