import Select from 'react-select';
import { Row } from '../row.jsx';

export function Picker({ items }) {
  return (
    <Select
      options={items}
      menuIsOpen
      maxMenuHeight={400}
      getOptionLabel={({ name }) => name}
      getOptionValue={({ id }) => id}
      formatOptionLabel={(item) => <Row item={item} />}
    />
  );
}
