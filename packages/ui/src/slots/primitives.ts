/** The slots of what all components are made of, and the classes of each. */
export const primitiveSlots = {
  backdrop: 'tp tp-overlay',
  badge: 'tp-badge',
  'badge-icon': 'tp-badge-icon',
  button: 'tp-button',
  highlight: 'tp-mark',
  icon: 'tp-icon',
  'integration-tile': 'tp-tile',
  'integration-tile-image': 'tp-tile-image',
  'integration-tile-mark': 'tp-tile-mark',
  layer: '',
  notice: 'tp-notice',
  'notice-text': 'tp-notice-text',
  skeleton: 'tp-skeleton',
  spinner: 'tp-spinner',
  time: 'tp-time',
} as const;
