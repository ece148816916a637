import type { VisibleNode } from './visible-nodes.ts';

/** What a key does in a tree. */
export type TreeCommand =
  | { readonly do: 'focus'; readonly key: string }
  | { readonly do: 'expand'; readonly keys: readonly string[] }
  | { readonly do: 'collapse'; readonly key: string }
  | { readonly do: 'select'; readonly row: VisibleNode };

/** What a key is read against. */
export interface TreeKeyContext {
  readonly rows: readonly VisibleNode[];
  /** The place of the focused row. */
  readonly at: number;
  /** Whether fields can be chosen here. */
  readonly canSelect: boolean;
}

type TreeKeyRule = (row: VisibleNode, context: TreeKeyContext) => TreeCommand | undefined;

/** The keys of the ARIA tree pattern. Enter chooses a field; where nothing can be chosen it opens and closes, as Space does. */
const treeKeys: Readonly<Record<string, TreeKeyRule>> = {
  ArrowDown: (_, { rows, at }) => focus(rows[at + 1]),
  ArrowUp: (_, { rows, at }) => focus(rows[at - 1]),
  Home: (_, { rows }) => focus(rows[0]),
  End: (_, { rows }) => focus(rows.at(-1)),
  ArrowRight: (row, { rows, at }) => {
    if (row.isExpanded === undefined) return undefined;
    return row.isExpanded ? focus(rows[at + 1]) : { do: 'expand', keys: [row.key] };
  },
  ArrowLeft: (row) => {
    if (row.isExpanded) return { do: 'collapse', key: row.key };
    return row.parentKey === undefined ? undefined : { do: 'focus', key: row.parentKey };
  },
  '*': (row, { rows }) => ({
    do: 'expand',
    keys: rows.filter((other) => isClosedSibling(other, row)).map((other) => other.key),
  }),
  Enter: (row, { canSelect }) => (canSelect ? { do: 'select', row } : toggle(row)),
  ' ': (row, { canSelect }) => toggle(row) ?? (canSelect ? { do: 'select', row } : undefined),
};

/** Opposite keys where text runs from right to left: the tree opens towards its children. */
const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** Reads a key. `undefined`: it does nothing here. */
export function readTreeKey(
  key: string,
  context: TreeKeyContext & { readonly isRightToLeft: boolean },
): TreeCommand | undefined {
  const row = context.rows[context.at];
  const logical = context.isRightToLeft ? (mirrored[key] ?? key) : key;
  if (!row || !Object.hasOwn(treeKeys, logical)) return undefined;
  return treeKeys[logical]?.(row, context);
}

/** The next row whose name starts with what was typed; it starts over at the top. One letter again and again goes on from row to row. */
export function findByPrefix(
  { rows, at }: Pick<TreeKeyContext, 'rows' | 'at'>,
  typed: string,
): VisibleNode | undefined {
  const [first = ''] = typed;
  const isOneLetter = [...typed].every((letter) => letter === first);
  const prefix = (isOneLetter ? first : typed).toLowerCase();
  // More letters may still mean the focused row itself.
  const from = isOneLetter ? at + 1 : at;
  const inOrder = [...rows.slice(from), ...rows.slice(0, from)];
  return inOrder.find(({ node }) => node.label.toLowerCase().startsWith(prefix));
}

function focus(row: VisibleNode | undefined): TreeCommand | undefined {
  return row && { do: 'focus', key: row.key };
}

/** Opens what is closed and closes what is open; `undefined` for a field that has nothing inside. */
export function toggle(row: VisibleNode): TreeCommand | undefined {
  if (row.isExpanded === undefined) return undefined;
  return row.isExpanded ? { do: 'collapse', key: row.key } : { do: 'expand', keys: [row.key] };
}

function isClosedSibling(other: VisibleNode, row: VisibleNode): boolean {
  return other.isExpanded === false && other.parentKey === row.parentKey;
}
