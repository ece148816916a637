/** What stands in a form only where something is not as it should be. */
export { BrokenField } from './broken-field.tsx';
export { ElsewhereNotices } from './elsewhere-notices.tsx';
export { OpaqueValueField } from './opaque-value-field.tsx';
export { Problems } from './problems.tsx';
export { UnknownParameters } from './unknown-parameters.tsx';
