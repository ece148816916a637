import type { choice as en } from '../en/choice.ts';
import type { Translation } from '../translation.ts';

/** Texts of dropdowns, static and loaded. */
export const choice: Translation<typeof en> = {
  'choice.placeholder': 'Escolha…',
  'choice.placeholderOrType': 'Escolha ou digite…',
  'choice.search': 'Buscar em {title}',
  'choice.searchPlaceholder': 'Buscar',
  'choice.list': 'Opções de {title}',
  'choice.open': 'Mostrar as opções de {title}',
  'choice.clear': 'Limpar {title}',
  'choice.more': '{first}, {second} +{count}',

  'choice.notListed': 'fora da lista',
  'choice.notListed.saved': 'Salvo antes. Continua sendo enviado até você escolher outra opção.',
  'choice.notListed.default':
    'Já vem com o gatilho, mas não está na sua lista. É enviado até você escolher outra opção.',
  'choice.notListed.chosen': 'Não está na sua lista. É enviado até você escolher outra opção.',
  'choice.stillChosen': 'Escolhido, fora da lista',
  'choice.sentAs': 'Enviado como {value}',
  'choice.dropped.account': 'Retirado por não existir nesta conta: {choices}.',
  'choice.dropped.parent': 'Retirado por não combinar com a nova escolha em {parents}: {choices}.',

  'choice.ownText': 'Texto próprio para {title}',
  'choice.ownText.chosen': 'Seu próprio texto',
  'choice.ownText.placeholder': 'Ou escreva o seu…',
  'choice.ownText.kept': 'Nenhuma opção tem esse nome. O texto é enviado como você digitou.',

  'choice.count': { one: '{count} opção', many: '{count} de opções', other: '{count} opções' },
  'choice.found': {
    one: '{count} encontrada',
    many: '{count} encontradas',
    other: '{count} encontradas',
  },
  'choice.none': 'Nada encontrado para “{search}”.',
  'choice.waiting': 'Primeiro, escolha {parents}.',
  'choice.loading': 'Carregando da sua conta de {integration}…',
  'choice.searching': 'Buscando…',
  'choice.loadingMore': 'Carregando mais…',
  'choice.ready': 'Da sua conta de {integration}.',
  'choice.partial':
    'Da sua conta de {integration}. Primeiras opções mostradas: {count}. Digite para buscar as demais.',
  'choice.partial.open': 'Primeiras opções mostradas: {count}. Role ou busque para ver mais.',
  'choice.searchedHere':
    'A busca só alcança o que já foi carregado desta lista: {count} até agora.',
  'choice.empty': 'Não há nada para escolher na sua conta de {integration}.',
  'choice.empty.static': 'Não há nada para escolher aqui.',
  'choice.failed': 'Não foi possível carregar a lista. {message}',
  'choice.failed.more': 'Não foi possível carregar o resto da lista. {message}',
  'choice.failed.refresh': 'Não foi possível atualizar a lista. {message}',
  'choice.refused': '{integration} não deixou esta conta entrar. Reconecte-a e tente de novo.',
  'choice.loadMore': 'Carregar mais',
  'choice.retry': 'Tentar de novo',
  'choice.retryOf': 'Tentar carregar de novo as opções de {title}',
  'choice.reconnect': 'Reconectar',
  'choice.refresh': 'Atualizar as opções de {title}',
  'choice.refreshing': 'Atualizando…',
  'choice.create': 'Criar em {integration}',
  'form.mapping.source': 'Escolha ou digite um campo',
  'form.mapping.objectMapping': 'Objeto',
  'form.mapping.mainInput': 'Valor',
  'form.mapping.dependentInput': 'Outro valor',
};
