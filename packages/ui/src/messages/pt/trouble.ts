import type { trouble as en } from '../en/trouble.ts';
import type { Translation } from '../translation.ts';

/** Texts of a form where something is not as it should be, with a field or with saved values. */
export const trouble: Translation<typeof en> = {
  'form.invalid': {
    one: '{count} campo precisa de você:',
    many: '{count} de campos precisam de você:',
    other: '{count} campos precisam de você:',
  },
  'form.broken': 'Não foi possível mostrar este campo. O valor é mantido como está.',
  'form.broken.retry': 'Mostrar de novo',
  'form.opaque':
    'Este valor salvo não combina com o campo. É mantido e continua sendo enviado como está. Remova-o para preencher o campo de novo.',
  'form.opaque.remove': 'Remover este valor',
  'form.unknown.title': {
    one: 'Um valor salvo que este gatilho não pede mais',
    many: '{count} de valores salvos que este gatilho não pede mais',
    other: '{count} valores salvos que este gatilho não pede mais',
  },
  'form.unknown.help': 'Mantido e enviado até você remover.',
  'form.unknown.remove': 'Remover',
  'form.unknown.removeValue': 'Remover {id}',
  'form.unknown.removed': 'Sai quando você salvar.',
  'form.unknown.keep': 'Manter',
  'form.unknown.keepValue': 'Manter {id}',
  'form.value.none': 'nada',
  'form.value.secret': 'oculto, é um segredo',
  'form.elsewhere': {
    one: 'Um valor mudou em outro lugar enquanto você editava. O seu fica aqui até você decidir:',
    many: '{count} de valores mudaram em outro lugar enquanto você editava. Os seus ficam aqui até você decidir:',
    other:
      '{count} valores mudaram em outro lugar enquanto você editava. Os seus ficam aqui até você decidir:',
  },
  'form.conflict': '{title}: o seu é “{mine}”; o salvo em outro lugar é “{theirs}”.',
  'form.conflict.keep': 'Manter o meu',
  'form.conflict.keepOf': 'Manter o meu: {title}',
  'form.conflict.take': 'Usar o outro',
  'form.conflict.takeOf': 'Usar o outro: {title}',
  'form.elsewhere.taken': 'Mudou em outro lugar nesse meio-tempo e já vale aqui: {fields}.',
  'form.elsewhere.dismiss': 'Tudo bem',
};
