'use client';
import type { JsonValue, PayloadPath, PayloadType } from '@trigger-picker/core';
import { buildPayloadTree } from '@trigger-picker/core';
import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { findByPrefix, readTreeKey, type TreeCommand } from './tree-keys.ts';
import { initiallyExpanded, type VisibleNode, visibleNodes } from './visible-nodes.ts';

/** A field of the sample was chosen: where it is, what it holds in the sample shown, and what it is. */
export type PayloadSelect = (
  path: PayloadPath,
  details: {
    /** `undefined`: the sample shown lacks it, or it may be a secret. */
    readonly sample: JsonValue | undefined;
    readonly type: PayloadType;
  },
) => void;

/** A tree's rows, and what moves through it. */
export interface PayloadTreeState {
  /** How many fields of the first level there are; the largest samples are cut. */
  readonly size: number;
  readonly rows: readonly VisibleNode[];
  /** The row that Tab reaches. */
  readonly activeKey: string | undefined;
  readonly run: (command: TreeCommand | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onRowFocus: (key: string) => void;
}

/** Milliseconds after which a typed letter starts a new word. */
const WORD_PAUSE = 700;

/** What a tree is made from. */
interface PayloadTreeOptions {
  readonly records: readonly JsonValue[];
  readonly onSelect: ((row: VisibleNode) => void) | undefined;
  /** Of the element with the rows. */
  readonly treeRef: RefObject<HTMLElement | null>;
}

/** The state of a sample's tree: what is open, which row has the focus. */
export function usePayloadTree({
  records,
  onSelect,
  treeRef,
}: PayloadTreeOptions): PayloadTreeState {
  const tree = useMemo(() => buildPayloadTree(records), [records]);
  const [toggled, setToggled] = useState<ReadonlySet<string>>();
  const [focusedKey, setFocusedKey] = useState<string>();
  const typed = useRef({ text: '', at: 0 });

  const expanded = useMemo(() => toggled ?? initiallyExpanded(tree), [toggled, tree]);
  const rows = useMemo(() => visibleNodes(tree, expanded), [tree, expanded]);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === focusedKey),
  );

  function run(command: TreeCommand | undefined) {
    if (!command) return;
    if (command.do === 'focus') focusRow(treeRef.current, rows, command.key);
    if (command.do === 'select') onSelect?.(command.row);
    if (command.do === 'expand') setToggled(new Set([...expanded, ...command.keys]));
    if (command.do === 'collapse') {
      setToggled(new Set([...expanded].filter((key) => key !== command.key)));
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const context = { rows, at, canSelect: onSelect !== undefined };
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const named = readTreeKey(event.key, { ...context, isRightToLeft });
    if (named) typed.current.text = '';
    const command = named ?? typeAhead(typed.current, event, context);
    if (!command) return;
    event.preventDefault();
    run(command);
  }

  return {
    rows,
    size: tree.length,
    activeKey: rows[at]?.key,
    run,
    onKeyDown,
    onRowFocus: setFocusedKey,
  };
}

function typeAhead(
  typed: { text: string; at: number },
  event: KeyboardEvent,
  context: Parameters<typeof findByPrefix>[0],
): TreeCommand | undefined {
  if (event.key.length !== 1 || event.key === ' ') return undefined;
  typed.text = event.timeStamp - typed.at > WORD_PAUSE ? event.key : typed.text + event.key;
  typed.at = event.timeStamp;
  const found = findByPrefix(context, typed.text);
  return found && { do: 'focus', key: found.key };
}

function focusRow(tree: HTMLElement | null, rows: readonly VisibleNode[], key: string) {
  const at = rows.findIndex((row) => row.key === key);
  const element = tree?.querySelectorAll<HTMLElement>('[role="treeitem"]')[at];
  element?.focus();
}
