import type { Field } from '@trigger-picker/core';

/** A field with the fields that hang on it, as they are drawn. */
export interface FieldNode {
  readonly field: Field;
  readonly children: readonly FieldNode[];
}

/** The visible fields as a tree. Under a parent that is not drawn, fields stand where it would. */
export function buildFieldTree(visible: readonly Field[]): readonly FieldNode[] {
  const nodes = new Map<string, FieldNode & { children: FieldNode[] }>();
  const roots: FieldNode[] = [];
  for (const field of visible) {
    const node = { field, children: [] };
    nodes.set(field.name, node);
    const siblings = field.parent ? nodes.get(field.parent.name)?.children : undefined;
    (siblings ?? roots).push(node);
  }
  return roots;
}
