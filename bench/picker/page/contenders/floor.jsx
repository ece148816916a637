import { buildSearchIndex, searchTriggers } from '@trigger-picker/core';
import { useEffect, useRef } from 'react';

const rowCount = 19;
let index;

/** The floor under every list: no React, rows that are made once, text alone, and the search that ours has. */
export function Picker({ items }) {
  const input = useRef(null);
  const list = useRef(null);
  useEffect(() => {
    const rows = Array.from({ length: rowCount }, () => makeRow(list.current));
    const show = (found) => {
      rows.forEach(({ row, title, app }, at) => {
        const item = found[at];
        row.style.display = item ? '' : 'none';
        if (!item) return;
        title.data = item.title;
        app.data = item.app;
      });
    };
    show(items);
    input.current.addEventListener('input', ({ target }) => {
      show(target.value ? find(target.value) : items);
    });
  }, [items]);
  return (
    <>
      <input ref={input} />
      <div ref={list} role="listbox" className="list full" />
    </>
  );
}

export function prepare(items, { triggers, integrations }) {
  const itemOf = new Map(triggers.map((trigger, at) => [trigger, items[at]]));
  index = { itemOf, search: buildSearchIndex({ triggers, integrations }) };
}

function find(query) {
  return searchTriggers(index.search, query).hits.map(({ trigger }) => index.itemOf.get(trigger));
}

function makeRow(list) {
  const row = document.createElement('div');
  row.setAttribute('role', 'option');
  row.innerHTML = '<div class="row"><span>-</span><span class="row-app">-</span></div>';
  list.append(row);
  const [title, app] = [...row.querySelectorAll('span')].map((span) => span.firstChild);
  return { row, title, app };
}
