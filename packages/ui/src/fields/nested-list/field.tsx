export { OpaqueField as NestedListField } from '../opaque/field.tsx';
