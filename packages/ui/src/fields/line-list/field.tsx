export { OpaqueField as LineListField } from '../opaque/field.tsx';
