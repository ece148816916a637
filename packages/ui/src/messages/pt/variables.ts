import type { variables as en } from '../en/variables.ts';
import type { Translation } from '../translation.ts';

/** Texts of the host’s variables inside text fields. */
export const variables: Translation<typeof en> = {
  'variables.insert': 'Inserir uma variável',
  'variables.insertInto': 'Inserir uma variável em {title}',
  'variables.list': 'Variáveis',
  'variables.search': 'Buscar variáveis',
  'variables.none': 'Nenhuma variável tem esse nome.',
  'variables.more': 'Digite para encontrar o resto: mais {count}.',
  'variables.offered': {
    one: '{count} variável',
    many: '{count} de variáveis',
    other: '{count} variáveis',
  },
  'variables.at': '{label}, variável',
  'variables.inserted': 'Variável inserida: {label}.',
  'variables.removed': 'Variável removida: {label}.',
  'variables.missing': 'Não está mais disponível: {labels}. Continua sendo enviado como está.',
};
