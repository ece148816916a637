'use client';
import type { FieldName } from '@trigger-picker/core';
import type { FieldRenderers } from '../fields/index.ts';
import type { FieldNode } from './field-tree.ts';
import { FormField } from './form-field.tsx';

interface FieldListProps {
  readonly nodes: readonly FieldNode[];
  /** What tells fields apart: a field keeps its focus when others come or go. */
  readonly paths: ReadonlyMap<FieldName, string>;
  readonly idOf: (name: FieldName) => string;
  readonly renderers: FieldRenderers;
}

/** Fields in order, each with those that hang on it below. */
export function FieldList({ nodes, ...shared }: FieldListProps) {
  const { paths, idOf, renderers } = shared;
  return nodes.map(({ field, children }) => (
    <div key={paths.get(field.name)} className="tp-form-branch">
      <FormField field={field} id={idOf(field.name)} renderers={renderers} />
      {children.length > 0 && (
        <div
          role="group"
          aria-label={field.parameter.title}
          className="tp-form-children"
          data-slot="dependent-fields"
        >
          <FieldList nodes={children} {...shared} />
        </div>
      )}
    </div>
  ));
}
