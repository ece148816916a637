import { Command } from 'cmdk';
import { Row } from '../row.jsx';

/** The default list, as shadcn ships it. */
export function Picker({ items }) {
  return (
    <Command label="Triggers">
      <Command.Input />
      <Command.List className="list">
        <Command.Empty>None</Command.Empty>
        {items.map((item) => (
          <Command.Item key={item.id} value={item.name}>
            <Row item={item} />
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
