import { TriggerPicker } from '@trigger-picker/ui';

export { Frame } from './ours-frame.jsx';

export function Picker() {
  return <TriggerPicker />;
}
