import type { setup as en } from '../en/setup.ts';
import type { Translation } from '../translation.ts';

/** Texts of the whole flow: pick, fill in, see a sample, turn on. */
export const setup: Translation<typeof en> = {
  'setup.label': 'Configurar um gatilho',
  'setup.progress': 'Etapa {at} de {count}: {step}',
  'setup.step.pick': 'Escolher',
  'setup.step.form': 'Preencher',
  'setup.step.sample': 'Conferir',
  'setup.change': 'Trocar',
  'setup.changeTrigger': 'Trocar o gatilho',
  'setup.back': 'Voltar',
  'setup.cancel': 'Cancelar',
  'setup.sample': 'Ver um exemplo',
  'setup.turnOn': 'Ativar',
  'setup.use': 'Usar este gatilho',
  'setup.save': 'Salvar alterações',
  'setup.account.first': 'Escolha primeiro uma conta. O que dá para preencher depende dela.',
  'setup.moved':
    'Com estas alterações, o gatilho é ativado de novo. O novo entra em ação antes de o antigo sair: nenhum evento se perde, mas algum pode chegar duas vezes.',
  'setup.moved.polling':
    'Com estas alterações, o gatilho é ativado de novo e procura eventos a partir daí. O que aconteceu pouco antes pode se perder.',
  'setup.account.required': 'Escolha uma conta que funcione e continue.',
  'setup.loading': 'Carregando este gatilho…',
  'setup.failed.title': 'Não foi possível carregar este gatilho',
  'setup.gone.title': 'Este gatilho não é mais oferecido',
  'setup.gone.help':
    'O serviço não conhece mais “{type}”. O que você preencheu está guardado. Troque de gatilho ou volte mais tarde.',
  'setup.retry': 'Tentar de novo',
  'setup.error': 'O gatilho não foi ativado.',
  'setup.error.save': 'Suas alterações não foram salvas.',
  'setup.error.uncertain': 'O gatilho talvez já esteja ativo.',
  'setup.error.changed': 'Nada foi salvo ainda.',
  'setup.reconnect': 'Reconectar',
  'setup.waiting':
    'O serviço ainda está se preparando. Pode levar dois minutos. Você não precisa esperar: nada é feito duas vezes.',
  'setup.waiting.stop': 'Parar de esperar',
  'setup.restored': 'O que você digitou da última vez e não salvou está aqui de novo.',
  'setup.restored.omitted': 'Digite isto de novo, pois nunca fica guardado: {fields}.',
  'setup.restored.startOver': 'Começar do zero',
  'setup.restored.discard': 'Descartar alterações',
  'setup.general':
    'Não foi possível carregar o que esta conta acrescenta ao formulário. O formulário abaixo é o geral.',
  'setup.unloaded': 'Nem tudo pôde ser carregado, então pode faltar algo aqui. {message}',
  'setup.names':
    'Não foi possível carregar nomes e imagens; no lugar deles aparecem nomes técnicos.',
  'setup.request': 'Solicitação {id}',
  'setup.done.used': 'Pronto: “{trigger}”.',
  'setup.done.on': '“{trigger}” está ativo',
  'setup.done.saved': '“{trigger}” foi salvo',
  'setup.done.savedHelp': 'As alterações valem para os eventos a partir de agora.',
  'setup.done.help': 'A partir de agora, chegam os eventos de {account}.',
  'setup.another': 'Configurar outro',
  'setup.close': 'Fechar',
};
