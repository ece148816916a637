import { TriggerPickerProvider } from '@trigger-picker/react';
import { TriggerPickerUi } from '@trigger-picker/ui';
import '@trigger-picker/ui/styles.css';

/** As on a customer's page: the provider stands, the picker comes and goes. */
export function Frame({ base, fetch, components, children }) {
  return (
    <TriggerPickerProvider userKey="user" baseUrl={base} fetch={fetch}>
      <TriggerPickerUi components={components}>{children}</TriggerPickerUi>
    </TriggerPickerProvider>
  );
}
