import { lazyRenderer } from '../fields/lazy-renderer.ts';
import { lazyComponent } from '../internals/lazy-component.ts';

// What most forms never need: one of them brings the others along.

/** In place of a field that throws. */
export const brokenField = lazyComponent(() =>
  import('./trouble/index.ts').then((trouble) => trouble.BrokenField),
);

/** About what was saved elsewhere meanwhile. */
export const elsewhereNotices = lazyComponent(() =>
  import('./trouble/index.ts').then((trouble) => trouble.ElsewhereNotices),
);

/** For a saved value that its kind cannot draw. */
export const opaqueValueField = lazyRenderer(() =>
  import('./trouble/index.ts').then((trouble) => trouble.OpaqueValueField),
);

/** After a submit that did not go through. */
export const problems = lazyComponent(() =>
  import('./trouble/index.ts').then((trouble) => trouble.Problems),
);

/** Saved values that no field stands for. */
export const unknownParameters = lazyComponent(() =>
  import('./trouble/index.ts').then((trouble) => trouble.UnknownParameters),
);
