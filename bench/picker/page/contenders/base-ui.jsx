import { Autocomplete } from '@base-ui/react/autocomplete';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import { Row } from '../row.jsx';

/** Windowed by TanStack Virtual, as its documentation has it. */
export function Picker({ items }) {
  return (
    <Autocomplete.Root virtualized items={items} open itemToStringValue={({ name }) => name}>
      <Autocomplete.Input />
      <Autocomplete.Portal>
        <Autocomplete.Positioner>
          <Autocomplete.Popup>
            <Autocomplete.List>
              <Rows />
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

function Rows() {
  const items = Autocomplete.useFilteredItems();
  const scroller = useRef(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 32,
    overscan: 5,
  });
  const setScroller = useCallback(
    (element) => {
      scroller.current = element;
      if (element) virtualizer.measure();
    },
    [virtualizer],
  );
  return (
    <div role="presentation" ref={setScroller} className="list full">
      <div
        role="presentation"
        style={{ position: 'relative', blockSize: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <Autocomplete.Item
            key={key}
            index={index}
            value={items[index]}
            style={{ position: 'absolute', inset: 0, blockSize: 32, translate: `0 ${start}px` }}
          >
            <Row item={items[index]} />
          </Autocomplete.Item>
        ))}
      </div>
    </div>
  );
}
