import { mappingKind } from './mapping-kind.ts';

/** The SDK's `ComboInputValue`: a choice, a second one that depends on it, and a mapping. */
export const combo = mappingKind('combo', ['mainInput', 'dependentInput']);
