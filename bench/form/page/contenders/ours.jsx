import { TriggerPickerProvider } from '@trigger-picker/react';
import { TriggerForm, TriggerPickerUi } from '@trigger-picker/ui';
import { names } from '../names.js';
import '@trigger-picker/ui/styles.css';

/** A trigger with some parameters. */
export function triggerOf(parameters) {
  return {
    integration: 'bench',
    type: 'BENCH',
    title: 'Bench',
    description: '',
    model: 'WEBHOOK',
    parameters,
  };
}

const trigger = triggerOf(
  names.map((name) => ({ id: name, wireType: 'TEXT', title: name, required: true })),
);
const ignore = () => {};

export function Frame({ children }) {
  return (
    <TriggerPickerProvider userKey="user" baseUrl="/api">
      <TriggerPickerUi>{children}</TriggerPickerUi>
    </TriggerPickerProvider>
  );
}

/** The host keeps each change, as a workflow builder does. */
export function Form(props) {
  return (
    <TriggerForm
      trigger={trigger}
      credentialId={undefined}
      onChange={ignore}
      onSubmit={ignore}
      {...props}
    />
  );
}
