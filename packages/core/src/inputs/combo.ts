import { mappingKind } from './mapping-kind.ts';
import { wireTypes } from './wire-types.ts';

/** The SDK's `ComboInputValue`: a choice, a second one that depends on it, and a mapping. */
export const combo = mappingKind('combo', wireTypes.combo, ['mainInput', 'dependentInput']);
