'use client';
import { formatPath, type JsonValue, readPath } from '@trigger-picker/core';
import { type CSSProperties, type DragEvent, useId } from 'react';
import { clipText } from '../internals/clip-text.ts';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useLiveStyle } from '../internals/use-live-style.ts';
import { Icon } from '../primitives/icon.tsx';
import { describeSample } from './describe-sample.ts';
import { toggle } from './tree-keys.ts';
import type { PayloadTreeState } from './use-payload-tree.ts';
import { usePayloadUi } from './use-payload-ui.ts';
import type { VisibleNode } from './visible-nodes.ts';

/** The type under which a dragged field carries its path as JSON, beside `text/plain`. */
export const PAYLOAD_PATH_TYPE = 'application/x-trigger-picker-path+json';

/** The longest name of a field that is put on the page. */
const MAX_NAME = 120;

/** A field: its name, what the sample holds there, and what it is. */
export function PayloadRow({
  row,
  tree,
  record,
  onSelect,
}: {
  readonly row: VisibleNode;
  readonly tree: PayloadTreeState;
  /** The record whose values are shown. */
  readonly record: JsonValue | undefined;
  readonly onSelect: ((row: VisibleNode) => void) | undefined;
}) {
  const { t, slot } = usePayloadUi();
  const id = useId();
  const { node, key, level, isExpanded } = row;
  const { sample, kind } = describeSample(node, readPath(record, node.path), t);
  const indent = useLiveStyle({ '--tp-level': level - 1 } as CSSProperties);
  const name = clipText(node.label, MAX_NAME);
  const label = typeof node.path.at(-1) === 'number' ? `[${name}]` : name;
  return (
    // The keys are the tree's: they bubble up to it, as the pattern has them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="treeitem"
      {...slot('payload-row')}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={isExpanded}
      aria-labelledby={`${id}-label ${id}-sample ${id}-kind`}
      tabIndex={key === tree.activeKey ? 0 : -1}
      draggable={onSelect !== undefined}
      style={indent}
      onFocus={() => tree.onRowFocus(key)}
      onClick={() => tree.run(toggle(row) ?? { do: 'select', row })}
      onDragStart={(event) => fillDrag(event, row)}
      {...toDataAttributes({ type: node.type, selectable: onSelect !== undefined })}
    >
      <Icon name="chevron" {...slot('payload-toggle')} />
      <span {...slot('payload-label')} id={`${id}-label`} dir="auto">
        {label}
      </span>{' '}
      <span {...slot('payload-sample')} id={`${id}-sample`} dir="auto">
        {sample}
      </span>{' '}
      <span {...slot('payload-type')} id={`${id}-kind`}>
        {kind}
      </span>
      {onSelect && <InsertButton row={row} onSelect={onSelect} />}
    </div>
  );
}

function InsertButton({
  row,
  onSelect,
}: {
  readonly row: VisibleNode;
  readonly onSelect: (row: VisibleNode) => void;
}) {
  const { t, slot } = usePayloadUi();
  return (
    <button
      type="button"
      // Enter on the row does the same: Tab goes on to what comes after the tree.
      tabIndex={-1}
      {...slot('payload-insert')}
      title={t('payload.insert')}
      aria-label={t('payload.insertField', { path: clipText(row.key, MAX_NAME) })}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(row);
      }}
    >
      <Icon name="plus" />
    </button>
  );
}

function fillDrag({ dataTransfer }: DragEvent, { node }: VisibleNode) {
  dataTransfer.setData('text/plain', formatPath(node.path));
  dataTransfer.setData(PAYLOAD_PATH_TYPE, JSON.stringify(node.path));
  dataTransfer.effectAllowed = 'copy';
}
