export { OpaqueField as FileField } from '../opaque/field.tsx';
