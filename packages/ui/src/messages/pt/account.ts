import type { account as en } from '../en/account.ts';
import type { Translation } from '../translation.ts';

/** Texts of the account choice. */
export const account: Translation<typeof en> = {
  'account.label': 'Conta de {integration}',
  'account.choose': 'Escolha uma conta',
  'account.none': 'Os eventos vêm da sua própria conta de {integration}. Conecte-a para continuar.',
  'account.cannotConnect':
    'Nenhuma conta de {integration} está conectada, e não dá para conectar uma por aqui.',
  'account.connect': 'Conectar {integration}',
  'account.another': 'Conectar outra',
  'account.reconnect': 'Reconectar',
  'account.status.valid': 'Conectada',
  'account.status.invalid': 'Precisa ser reconectada',
  'account.status.pending': 'Conectando',
  'account.chosenLabel': 'A conta escolhida',
  'account.removedLabel': 'Conta removida',
  'account.invalid':
    '{integration} não aceita mais o acesso desta conta. Reconecte-a para continuar. Nada do que você preencheu se perde.',
  'account.invalidHere':
    '{integration} não aceita mais o acesso desta conta, e não dá para reconectá-la aqui. Escolha outra, se puder. Nada do que você preencheu se perde.',
  'account.pending':
    '{integration} ainda não confirmou esta conta. Verifique de novo ou reconecte-a.',
  'account.check': 'Verificar de novo',
  'account.removed':
    'Esta conta foi removida. Escolha ou conecte outra. Nada do que você preencheu se perde.',
  'account.connecting': 'Aguardando {integration}. Conclua na janela que se abriu.',
  'account.inTab': 'Abrir nesta aba',
  'account.cancel': 'Cancelar',
  'account.connected': '{account}: conta conectada.',
  'account.refused':
    'O acesso não foi concedido, então a conexão com {integration} não foi feita. Nada mais mudou.',
  'account.cancelled': 'Interrompido. A conexão com {integration} não foi feita.',
  'account.failed': 'Não foi possível conectar {integration}. {message}',
  'account.retry': 'Tentar de novo',
  'account.loading': 'Carregando suas contas…',
  'account.stale': 'Esta lista pode estar desatualizada. {message}',
  'account.loadFailed': 'Não foi possível carregar suas contas. {message}',
};
