import { mappingKind } from './mapping-kind.ts';

/** The SDK's `FieldMappingValue`: an object of the integration, and which of its fields stands for which label. */
export const fieldMapper = mappingKind('field-mapper', ['objectMapping']);
