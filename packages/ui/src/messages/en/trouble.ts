/** Texts of a form where something is not as it should be, with a field or with saved values. */
export const trouble = {
  'form.invalid': {
    one: '{count} field needs you:',
    other: '{count} fields need you:',
  },
  'form.broken': 'This field cannot be shown. Its value is kept as it is.',
  'form.broken.retry': 'Show it again',
  'form.opaque':
    'This saved value does not fit the field. It is kept and still sent as it is. Remove it to fill in the field anew.',
  'form.opaque.remove': 'Remove this value',
  'form.unknown.title': {
    one: 'A saved value that this trigger no longer asks for',
    other: '{count} saved values that this trigger no longer asks for',
  },
  'form.unknown.help': 'Kept and still sent until you remove it.',
  'form.unknown.remove': 'Remove',
  'form.unknown.removeValue': 'Remove {id}',
  'form.unknown.removed': 'Removed when you save.',
  'form.unknown.keep': 'Keep',
  'form.unknown.keepValue': 'Keep {id}',
  'form.value.none': 'nothing',
  'form.value.secret': 'hidden, it is a secret',
  'form.elsewhere': {
    one: 'Changed elsewhere while you were editing. Yours stands here until you decide:',
    other:
      '{count} values were changed elsewhere while you were editing. Yours stand here until you decide:',
  },
  'form.conflict': '{title}: yours is “{mine}”, saved elsewhere is “{theirs}”.',
  'form.conflict.keep': 'Keep mine',
  'form.conflict.keepOf': 'Keep mine: {title}',
  'form.conflict.take': 'Take theirs',
  'form.conflict.takeOf': 'Take theirs: {title}',
  'form.elsewhere.taken': 'Changed elsewhere meanwhile, and taken over here: {fields}.',
  'form.elsewhere.dismiss': 'All right',
} as const;
