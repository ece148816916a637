const headless =
  'useTriggerPicker, useTriggerSearch, usePickerInput, usePickerList, usePickerRow, visibleSections';

/** Our code alone, without any dependency. Each is weighed with everything of ours that it imports. */
export const own = {
  search: `export { buildSearchIndex, searchTriggers } from '@trigger-picker/core'`,
  hooks: `export { ${headless} } from '@trigger-picker/react'`,
  provider: `export { TriggerPickerProvider } from '@trigger-picker/react'`,
  picker: `export { TriggerPicker } from '@trigger-picker/ui'`,
  form: `export { TriggerForm } from '@trigger-picker/ui'`,
};

/** What a page loads of ours, with every dependency but React. */
export const whole = {
  hook: `export { TriggerPickerProvider, useCatalog } from '@trigger-picker/react'`,
  picker: `
    export { TriggerPickerProvider } from '@trigger-picker/react';
    export { TriggerPickerPopover } from '@trigger-picker/ui'`,
  form: `
    export { TriggerPickerProvider } from '@trigger-picker/react';
    export { TriggerForm } from '@trigger-picker/ui'`,
};

/** What a page loads of a peer, with every dependency but React. */
export const peers = {
  'connect-react: one hook': `export { FrontendClientProvider, useComponents } from '@pipedream/connect-react'`,
  'connect-react: picker': `export { FrontendClientProvider, SelectApp, SelectComponent } from '@pipedream/connect-react'`,
  'connect-react: picker and form': `export { FrontendClientProvider, SelectApp, SelectComponent, ComponentFormContainer } from '@pipedream/connect-react'`,
  cmdk: `export { Command } from 'cmdk'`,
  'React Aria: combobox': `export { ComboBox, Input, ListBox, ListBoxItem, Popover, Button, Virtualizer, ListLayout } from 'react-aria-components'`,
  'Headless UI: combobox': `export { Combobox, ComboboxInput, ComboboxOptions, ComboboxOption } from '@headlessui/react'`,
  'Base UI: combobox': `export { Combobox } from '@base-ui/react/combobox'`,
  'react-select': `export { default } from 'react-select'`,
  downshift: `export { useCombobox } from 'downshift'`,
  'rjsf with ajv': `export { default as Form } from '@rjsf/core'; export { default as validator } from '@rjsf/validator-ajv8'`,
  'JSON Forms': `export { JsonForms } from '@jsonforms/react'; export { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'`,
};
