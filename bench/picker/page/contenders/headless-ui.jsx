import { Combobox, ComboboxInput, ComboboxOption, ComboboxOptions } from '@headlessui/react';
import { useMemo, useState } from 'react';
import { createIncludes } from '../items.js';
import { Row } from '../row.jsx';

export function Picker({ items }) {
  const [query, setQuery] = useState('');
  const includes = useMemo(() => createIncludes(items), [items]);
  return (
    <Combobox immediate virtual={{ options: includes(query) }} onChange={() => {}}>
      <ComboboxInput
        onChange={({ target }) => setQuery(target.value)}
        displayValue={(item) => item?.name ?? ''}
      />
      <ComboboxOptions static className="list full">
        {({ option }) => (
          <ComboboxOption value={option}>
            <Row item={option} />
          </ComboboxOption>
        )}
      </ComboboxOptions>
    </Combobox>
  );
}
