/** The slots of the form of a trigger, and the classes of each. */
export const formSlots = {
  'trigger-form': 'tp tp-form',
  'form-fields': 'tp-form-fields',
  'form-summary': 'tp-form-summary',
  'form-branch': 'tp-form-branch',
  'form-dependents': 'tp-form-children',
  'form-nothing': 'tp-form-nothing',
  'form-nothing-title': 'tp-empty-title',
  'form-nothing-help': 'tp-help',
  'form-elsewhere': 'tp-form-summary',
} as const;
