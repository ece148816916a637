export { TriggerPickerUi, type UiOptions } from './internals/ui-context.tsx';
export { en } from './messages/en/index.ts';
export type { Message, MessageValues, PluralMessage } from './messages/format-message.ts';
export type { MessageKey, Messages } from './messages/messages.ts';
export { IntegrationTile } from './primitives/integration-tile.tsx';
export * as TriggerPickerParts from './trigger-picker/parts.ts';
export { TriggerPicker, type TriggerPickerProps } from './trigger-picker/trigger-picker.tsx';
export { type FieldRenderers, fieldRenderers } from './fields/index.ts';
export type { FieldProps, FieldRenderer } from './fields/field-props.ts';
export { TriggerForm } from './trigger-form/trigger-form.tsx';
export type {
  TriggerFormProps,
  TriggerFormState,
  TriggerFormSubmit,
} from './trigger-form/trigger-form-props.ts';
