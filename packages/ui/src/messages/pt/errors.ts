import type { errors as en } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

/** What went wrong, in the user’s terms. */
export const errors: Translation<typeof en> = {
  'error.signedOut':
    'Você saiu da sua conta. Entre e tente de novo aqui: o que você digitou está guardado.',
  'error.offline': 'Não foi possível falar com o servidor. Verifique sua conexão e tente de novo.',
  'error.ours':
    'Algo não está bem configurado neste aplicativo. Tente mais tarde ou avise quem cuida dele.',
  'error.pause': 'Foi muita coisa de uma vez. Espere um pouco e tente de novo.',
  'error.busy': 'O serviço não está respondendo agora. Tente de novo daqui a pouco.',
  'error.slow': 'O serviço demorou demais. Tente de novo daqui a pouco.',
  'error.rejected': 'Resposta do serviço: {message}',
  'error.notConnected': 'Não há mais nenhuma conta conectada. Conecte uma e tente de novo.',
  'error.accountInvalid': 'Esta conta não funciona mais. Reconecte-a e tente de novo.',
  'error.gone': 'Não está mais ativo: foi desativado em outro lugar.',
  'error.changed':
    'Houve mudanças em outro lugar enquanto você editava. Confira o que está marcado no formulário e salve de novo.',
  'error.uncertain':
    'O serviço ainda não respondeu. Confira sua lista de gatilhos ou tente de novo: nunca serão criados dois.',
  'error.earlier':
    'Uma tentativa anterior já o ativou, com o que estava preenchido naquele momento. Confira primeiro sua lista de gatilhos.',
  'error.connectBlocked':
    'Seu navegador bloqueou a janela. Permita pop-ups nesta página e tente de novo.',
  'error.connectCutOff':
    'Seu navegador mantém aquela janela separada desta página, por isso não soubemos como terminou. Se ainda não houver uma conta aqui, tente de novo.',
  'error.connectFailed': 'Não foi possível conectar. Tente de novo daqui a pouco.',
  'error.tooLarge': 'Há conteúdo demais neste formulário para enviar. Encurte o campo mais longo.',
};
