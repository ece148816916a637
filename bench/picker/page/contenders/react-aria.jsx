import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  SearchField,
  useFilter,
  Virtualizer,
} from 'react-aria-components';
import { Row } from '../row.jsx';

export function Picker({ items }) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label="Search">
        <Input />
      </SearchField>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 32 }}>
        <ListBox aria-label="Triggers" items={items} className="list full">
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.name}>
              <Row item={item} />
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </Autocomplete>
  );
}
