/** The slots of the trigger picker, and the classes of each. */
export const pickerSlots = {
  'trigger-picker': 'tp tp-picker',
  'trigger-picker-item': 'tp-row',
  'trigger-picker-status': 'tp-picker-status',
} as const;
