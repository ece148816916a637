export { OpaqueField as TimeConstraintField } from '../opaque/field.tsx';
