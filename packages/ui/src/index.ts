export {
  AccountSelect,
  type AccountSelectProps,
} from './account-select/account-select.tsx';
export type { AccountReason } from './account-select/use-account-select.ts';
export type { ChoiceLink, ChoiceLinkOf, ChoiceListPlace } from './fields/choice/choice-link.ts';
export {
  type FieldOptions,
  type FieldRenderers,
  type FieldReplacement,
  type HostKind,
  hostKind,
  type ParameterPlace,
  type RendererOf,
} from './fields/field-options.ts';
export type { FieldProps, FieldRenderer } from './fields/field-props.ts';
export type { FieldSupportProps } from './fields/field-support.ts';
export { fieldRenderers } from './fields/index.ts';
export {
  type FieldShape,
  type LazyOptions,
  type LazyRenderer,
  type LazyState,
  lazyRenderer,
} from './fields/lazy-renderer.ts';
export { FieldFrame, type FieldFrameProps } from './fields/parts/field-frame.tsx';
export { type ControlAttributes, controlAttributes } from './fields/parts/field-ids.ts';
export type {
  Variable,
  VariableGroup,
  VariableMatch,
  VariableProps,
} from './fields/variables/variable-props.ts';
export type { UiComponents } from './internals/ui-components.ts';
export { TriggerPickerUi, type UiOptions } from './internals/ui-context.tsx';
export { en } from './messages/en/index.ts';
export type { Message, MessageValues, PluralMessage } from './messages/format-message.ts';
export type { MessageKey, Messages } from './messages/messages.ts';
export { PAYLOAD_PATH_TYPE } from './payload-view/payload-row.tsx';
export { PayloadTree, type PayloadTreeProps } from './payload-view/payload-tree.tsx';
export { PayloadView, type PayloadViewProps } from './payload-view/payload-view.tsx';
export type { PayloadSelect } from './payload-view/use-payload-tree.ts';
export type { BadgeProps, Tone } from './primitives/badge.tsx';
export type { ButtonProps, ButtonVariant } from './primitives/button.tsx';
export type { IconName, IconProps } from './primitives/icon.tsx';
export { IntegrationTile, type IntegrationTileProps } from './primitives/integration-tile.tsx';
export type { NoticeProps } from './primitives/notice.tsx';
export type { SkeletonProps } from './primitives/skeleton.tsx';
export type { SpinnerProps } from './primitives/spinner.tsx';
export type { SlotName } from './slots/index.ts';
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
export {
  TriggerPickerCombobox,
  type TriggerPickerComboboxProps,
} from './trigger-picker/combobox.tsx';
export { TriggerPickerDialog, type TriggerPickerDialogProps } from './trigger-picker/dialog.tsx';
export type { PickedTrigger } from './trigger-picker/opener.tsx';
export * as TriggerPickerParts from './trigger-picker/parts.ts';
export type { PickerOpenerProps } from './trigger-picker/picker-opener.tsx';
export {
  TriggerPickerPopover,
  type TriggerPickerPopoverProps,
} from './trigger-picker/popover.tsx';
export { TriggerPicker, type TriggerPickerProps } from './trigger-picker/trigger-picker.tsx';
export type { OpeningOptions, OpenReason } from './trigger-picker/use-opening.ts';
export type {
  ConfigureSetupProps,
  SetupPickerProps,
  SubscribeSetupProps,
  TriggerSetupProps,
} from './trigger-setup/setup-props.ts';
export { TriggerSetup } from './trigger-setup/trigger-setup.tsx';
