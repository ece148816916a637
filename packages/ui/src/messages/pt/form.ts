import type { form as en } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Texts of the form that is made from a trigger’s parameters. */
export const form: Translation<typeof en> = {
  'form.optional': 'opcional',
  'form.required': 'obrigatório',
  'form.readOnly': 'já definido',
  'form.nothing.title': 'Nada para configurar',
  'form.nothing.help': 'Este gatilho só precisa da conta.',
  'form.show': 'Mostrar',
  'form.hide': 'Ocultar',
  'form.showSecret': 'Mostrar {title}',
  'form.hideSecret': 'Ocultar {title}',
  'form.documentation': 'Documentação',
  'form.newWindow': 'abre em uma nova janela',
  'form.yes': 'Sim',
  'form.no': 'Não',
  'form.notSet': 'Não definido',
  'form.code.tab':
    'Enquanto você escreve, Tab recua o texto. Para sair com Tab, pressione Escape antes.',
  'form.kind.unknown':
    'Este é um novo tipo de campo ({type}), ainda sem controle próprio. O que você digitar é enviado como texto.',
  'form.kind.opaque':
    'Ainda não há um controle para este tipo de valor. Você pode continuar sem ele.',
  'form.kind.opaque.enter': 'Preencher mesmo assim',
  'form.kind.opaque.optional':
    'Escreva em JSON: texto entre "aspas", um número, uma lista ou um objeto. É enviado exatamente como está; deixe vazio para não enviar nada.',
  'form.kind.opaque.required':
    'Este gatilho precisa deste valor, e ainda não há um controle para ele. Pergunte a quem configurou este aplicativo qual valor vai aqui e escreva em JSON: texto entre "aspas", um número, uma lista ou um objeto.',
  'form.kind.opaque.saved': 'Salvo antes. É mantido e enviado exatamente como está até você mudar.',
  'form.kind.opaque.fixed': 'É enviado exatamente como está.',
  'form.kind.units': 'Contado em {units}.',
  'form.kind.account': 'Vale a conta escolhida acima.',
  'form.kind.permission':
    'Você permite isto ao conectar {integration}. Se faltar algo, conecte a conta de novo.',
  'form.kind.action': 'Este botão só funciona em {integration}. Aqui não há nada a fazer.',
  'form.kind.display': 'Isto já está definido para você. Aqui não há nada a fazer.',

  'form.REQUIRED': 'O campo {title} é obrigatório.',
  'form.INVALID_VALUE': 'O campo {title} não aceita este valor. Limpe-o e preencha de novo.',
  'form.INVALID_NUMBER': '“{text}” não é um número. Escreva assim: {example}.',
  'form.NUMBER_OUT_OF_RANGE': '{text} é um número grande demais para enviar.',
  'form.INEXACT_NUMBER':
    '{text} tem dígitos demais para ser enviado com exatidão. O número mais próximo é {nearest}.',
  'form.INVALID_EMAIL': '“{text}” não é um endereço de e-mail.',
  'form.INVALID_URL': '“{text}” não é um endereço completo. Comece com https://.',
  'form.JSON_QUOTES': 'Linha {line}: coloque “{found}” entre aspas duplas, como "open".',
  'form.JSON_COMMA_MISSING': 'Linha {line}: falta uma vírgula antes de “{found}”.',
  'form.JSON_COMMA_EXTRA': 'Linha {line}: remova a vírgula depois do último item.',
  'form.JSON_ENDS_EARLY': 'Linha {line}: o valor termina cedo demais, falta “{found}”.',
  'form.JSON_UNEXPECTED': 'Linha {line}: “{found}” não pode ficar aqui.',
  'form.INCOMPLETE_FILTER': {
    one: 'Uma condição está incompleta.',
    many: '{count} de condições estão incompletas.',
    other: '{count} condições estão incompletas.',
  },
  'form.FILTER_FIELD_MISSING': 'Escolha um campo.',
  'form.FILTER_OPERATOR_MISSING': 'Escolha como comparar.',
  'form.FILTER_OPERATOR_NOT_ALLOWED': 'Esta comparação não está disponível aqui. Escolha outra.',
  'form.FILTER_VALUE_MISSING': 'Digite um valor ou remova esta linha.',
  'form.FILTER_DATE_INVALID': '“{text}” não é uma data. Escreva assim: 2026-11-25.',
  'form.FILTER_OR_NOT_ALLOWED': 'Este gatilho aceita só um grupo de condições. Remova os outros.',
  'field.copy': 'Copiar',
  'field.copyTitle': 'Copiar {title}',
  'field.copied': 'Copiado',
  'field.loading': 'Carregando…',
  'field.loadFailed': 'Não foi possível carregar esta parte. O conteúdo é mantido.',
  'field.loadFailed.retry': 'Tentar de novo',
};
