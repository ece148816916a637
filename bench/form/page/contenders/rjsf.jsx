import SchemaForm from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { schema } from '../names.js';

export function Form() {
  return <SchemaForm schema={schema} validator={validator} />;
}
