/** One story of each component, in the state with the most on the page. */
export const mainStories = [
  'trigger-setup-setup--form',
  'trigger-picker-picker--search',
  'trigger-picker-presentations--in-a-popover',
  'trigger-picker-presentations--in-a-dialog',
  'trigger-form-form--editing',
  'trigger-form-fields--choice-open',
  'account-account--open',
  'sample-event-sample--several-samples',
  'subscriptions-list--mixed',
  'subscriptions-list--ask-first',
  'embedding-on-a-host-s-page--own-tokens',
] as const;
