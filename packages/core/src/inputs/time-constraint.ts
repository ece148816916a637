import { opaqueKind } from './opaque-kind.ts';

/**
 * An amount and a unit (`parameter.units`). The vendor's documentation shows a placeholder only and its
 * reference app says "not supported": until the shape is published, it is JSON here.
 */
export const timeConstraint = opaqueKind('time-constraint');
