/** The fields of every form: a line of text each. */
export const names = Array.from({ length: 100 }, (_, at) => `field${at}`);

/** The same as a JSON schema. */
export const schema = {
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string', minLength: 4 }])),
};
