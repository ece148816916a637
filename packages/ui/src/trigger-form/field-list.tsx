'use client';
import type { FieldName } from '@trigger-picker/core';
import { memo } from 'react';
import type { FieldNode } from './field-tree.ts';
import { FormField } from './form-field.tsx';
import { useFormUi } from './use-form-ui.ts';

interface FieldListProps {
  readonly nodes: readonly FieldNode[];
  /** What tells fields apart: a field keeps its focus when others come or go. */
  readonly paths: ReadonlyMap<FieldName, string>;
  readonly idOf: (name: FieldName) => string;
}

/** Fields in order, each with those that hang on it below. */
export const FieldList = memo(function FieldList({ nodes, ...shared }: FieldListProps) {
  const { paths, idOf } = shared;
  const { slot } = useFormUi();
  return nodes.map(({ field, children }) => (
    <div key={paths.get(field.name)} {...slot('form-branch')}>
      <FormField field={field} id={idOf(field.name)} />
      {children.length > 0 && (
        <div role="group" aria-label={field.parameter.title} {...slot('form-dependents')}>
          <FieldList nodes={children} {...shared} />
        </div>
      )}
    </div>
  ));
});
