/**
 * Every picker that is measured: `{ Picker, Frame?, prepare?, opensBy? }`. Each is a chunk of its own, so that a page
 * loads one and nothing of the others.
 */
export const contenders = {
  floor: () => import('./contenders/floor.jsx'),
  ours: () => import('./contenders/ours.jsx'),
  'ours, catalog held': () => import('./contenders/ours-held.jsx'),
  'ours, in a popover': () => import('./contenders/ours-popover.jsx'),
  cmdk: () => import('./contenders/cmdk.jsx'),
  'React Aria': () => import('./contenders/react-aria.jsx'),
  'Headless UI': () => import('./contenders/headless-ui.jsx'),
  'Base UI': () => import('./contenders/base-ui.jsx'),
  'react-select': () => import('./contenders/react-select.jsx'),
  'connect-react': () => import('./contenders/connect-react.jsx'),
};
