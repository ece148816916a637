import {
  type Endpoint,
  type EndpointInput,
  type EndpointName,
  endpoints,
  TriggerPickerError,
} from '@trigger-picker/core';

/** What the contract takes of an input: the rest is dropped. Throws `BAD_REQUEST`, or `OVERRIDE_NOT_ALLOWED`. */
export function parseInput<Name extends EndpointName>(
  name: Name,
  input: unknown,
): EndpointInput<Name> {
  if (typeof input === 'object' && input !== null && Object.hasOwn(input, 'webhookOverride')) {
    throw new TriggerPickerError('OVERRIDE_NOT_ALLOWED');
  }
  const endpoint: Endpoint = endpoints[name];
  const parsed = endpoint.input.safeParse(input);
  // The schema is this row's; the table cannot say so for a name that is not known yet.
  if (parsed.success) return parsed.data as EndpointInput<Name>;
  const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the input');
  throw new TriggerPickerError('BAD_REQUEST', {
    message: `Not what this operation takes: ${places.join(', ')}. Compare it with the contract.`,
    details: { fields: Object.fromEntries(places.map((place) => [place, 'Not valid.'])) },
  });
}
