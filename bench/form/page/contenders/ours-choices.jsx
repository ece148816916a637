import { Form as Ours, triggerOf } from './ours.jsx';

export { Frame } from './ours.jsx';

const choices = Array.from({ length: 50_000 }, (_, at) => ({
  value: `id-${at}`,
  label: `${['Account', 'Customer', 'Project', 'Vendor'][at % 4]} ${at}`,
}));
const trigger = triggerOf([
  { id: 'record', wireType: 'ENUM', title: 'Record', required: true, choices },
]);

export function Form() {
  return <Ours trigger={trigger} />;
}
