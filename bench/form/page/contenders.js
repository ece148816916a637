/** Every form that is measured: `{ Form, Frame? }`, each a chunk of its own. */
export const contenders = {
  'react-hook-form': () => import('./contenders/react-hook-form.jsx'),
  ours: () => import('./contenders/ours.jsx'),
  'ours, many choices': () => import('./contenders/ours-choices.jsx'),
  rjsf: () => import('./contenders/rjsf.jsx'),
  'JSON Forms': () => import('./contenders/json-forms.jsx'),
};
