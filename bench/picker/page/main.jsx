import { Fragment } from 'react';
import { showPage } from '../../browser/show-page.jsx';
import { startStopwatch } from '../../browser/stopwatch.js';
import { contenders } from './contenders.js';
import { loadCatalog, toItems } from './items.js';

const parameters = new URLSearchParams(location.search);
const name = parameters.get('picker');
const base = `/api/${parameters.get('size')}`;

window.stopwatch = startStopwatch(
  (element) => element.closest('[role=listbox]') ?? element.querySelector('[role=option]'),
);
const { Picker, Frame, prepare, opensBy } = await contenders[name]();
// Ours has a frame, and asks for its catalog itself, as on a customer's page.
const catalog = Frame ? undefined : await loadCatalog(base);
const items = catalog && toItems(catalog);
window.opensBy = opensBy;
window.prepare = () => prepare?.(items, catalog);

showPage({
  name,
  Frame: Frame ? ({ children }) => <Frame base={base}>{children}</Frame> : Fragment,
  children: <Picker items={items} />,
});
