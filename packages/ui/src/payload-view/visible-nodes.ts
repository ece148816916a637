import { formatPath, type PayloadNode } from '@trigger-picker/core';

/** A field of the sample that stands in an open part of the tree. */
export interface VisibleNode {
  readonly node: PayloadNode;
  /** The path as text: no two fields share one. */
  readonly key: string;
  /** The key of the object or list that it belongs to. */
  readonly parentKey: string | undefined;
  /** 1-based: `aria-level`. */
  readonly level: number;
  /** 1-based, among its siblings: `aria-posinset`. */
  readonly position: number;
  readonly siblings: number;
  /** `undefined`: there is nothing to open. */
  readonly isExpanded: boolean | undefined;
}

/** The tree as the rows that are shown, in reading order. */
export function visibleNodes(
  nodes: readonly PayloadNode[],
  expanded: ReadonlySet<string>,
): VisibleNode[] {
  return collect(nodes, expanded, { level: 1, parentKey: undefined });
}

/** Trees up to this many fields are opened as a whole. */
const OPENED_WHOLE = 40;

/** What is open at first: everything when that is little, else the first level. */
export function initiallyExpanded(nodes: readonly PayloadNode[]): ReadonlySet<string> {
  const branches = countNodes(nodes) <= OPENED_WHOLE ? allBranches(nodes) : nodes.filter(isBranch);
  return new Set(branches.map((node) => formatPath(node.path)));
}

/** Whether there is something to open. */
export function isBranch(node: PayloadNode): boolean {
  return node.children.length > 0;
}

function collect(
  nodes: readonly PayloadNode[],
  expanded: ReadonlySet<string>,
  { level, parentKey }: Pick<VisibleNode, 'level' | 'parentKey'>,
): VisibleNode[] {
  return nodes.flatMap((node, at) => {
    const key = formatPath(node.path);
    const isExpanded = isBranch(node) ? expanded.has(key) : undefined;
    const row = {
      node,
      key,
      parentKey,
      level,
      position: at + 1,
      siblings: nodes.length,
      isExpanded,
    };
    if (!isExpanded) return [row];
    return [row, ...collect(node.children, expanded, { level: level + 1, parentKey: key })];
  });
}

function allBranches(nodes: readonly PayloadNode[]): PayloadNode[] {
  return nodes.filter(isBranch).flatMap((node) => [node, ...allBranches(node.children)]);
}

function countNodes(nodes: readonly PayloadNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countNodes(node.children), 0);
}
