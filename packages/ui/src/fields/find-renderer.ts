import type { Field, Trigger } from '@trigger-picker/core';
import type { FieldOptions, FieldReplacement, RendererOf } from './field-options.ts';
import { fieldRenderers } from './index.ts';

/** The renderer of a field: the host's for its parameter, its wire type or its kind, or else ours. */
export function findRenderer(
  field: Field,
  trigger: Pick<Trigger, 'integration' | 'type'>,
  { replace = [], kinds = [] }: FieldOptions = {},
): RendererOf {
  const own = kinds.find(({ input }) => input === field.input);
  if (own) return own.renderer;
  const fitting = replace.filter((replacement) => fits(replacement, field, trigger));
  const best =
    fitting.find(({ parameter }) => parameter) ??
    fitting.find(({ wireType }) => wireType !== undefined) ??
    fitting[0];
  // The tables pair each kind with renderers of its values; an index by a union of names cannot say so.
  return (best?.renderer ?? fieldRenderers[field.kind]) as RendererOf;
}

function fits(
  { kind, wireType, parameter }: FieldReplacement,
  field: Field,
  { integration, type }: Pick<Trigger, 'integration' | 'type'>,
): boolean {
  if (kind !== field.kind) return false;
  if (wireType !== undefined && wireType !== field.parameter.wireType) return false;
  if (!parameter) return true;
  return (
    parameter.id === field.id && parameter.integration === integration && parameter.type === type
  );
}
