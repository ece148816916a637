export {
  AccountSelect,
  type AccountSelectProps,
} from './account-select/account-select.tsx';
export type { AccountReason } from './account-select/use-account-select.ts';
export type { FieldProps, FieldRenderer } from './fields/field-props.ts';
export { type FieldRenderers, fieldRenderers } from './fields/index.ts';
export { TriggerPickerUi, type UiOptions } from './internals/ui-context.tsx';
export { en } from './messages/en/index.ts';
export type { Message, MessageValues, PluralMessage } from './messages/format-message.ts';
export type { MessageKey, Messages } from './messages/messages.ts';
export { PAYLOAD_PATH_TYPE } from './payload-view/payload-row.tsx';
export { PayloadTree, type PayloadTreeProps } from './payload-view/payload-tree.tsx';
export { PayloadView, type PayloadViewProps } from './payload-view/payload-view.tsx';
export type { PayloadSelect } from './payload-view/use-payload-tree.ts';
export { IntegrationTile } from './primitives/integration-tile.tsx';
export {
  SubscriptionList,
  type SubscriptionListProps,
} from './subscription-list/subscription-list.tsx';
export { TriggerForm } from './trigger-form/trigger-form.tsx';
export type {
  TriggerFormProps,
  TriggerFormState,
  TriggerFormSubmit,
} from './trigger-form/trigger-form-props.ts';
export * as TriggerPickerParts from './trigger-picker/parts.ts';
export { TriggerPicker, type TriggerPickerProps } from './trigger-picker/trigger-picker.tsx';
export type {
  ConfigureSetupProps,
  SubscribeSetupProps,
  TriggerSetupProps,
} from './trigger-setup/setup-props.ts';
export { TriggerSetup } from './trigger-setup/trigger-setup.tsx';
