'use client';
import { type JsonValue, type PayloadPath, readPath } from '@trigger-picker/core';
import { type HTMLAttributes, useRef, useState } from 'react';
import { isSecretField } from './is-secret-field.ts';
import { PayloadEmpty } from './payload-empty.tsx';
import { PayloadRow } from './payload-row.tsx';
import { RecordSwitch } from './record-switch.tsx';
import { type PayloadSelect, usePayloadTree } from './use-payload-tree.ts';
import { usePayloadUi } from './use-payload-ui.ts';
import type { VisibleNode } from './visible-nodes.ts';

/** What a tree of records takes. */
export interface PayloadTreeProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onSelect'> {
  /** Records shaped like the `payload` of an event. Keep them identical between renders. */
  readonly records: readonly JsonValue[];
  /** A field was chosen. Without it the tree is for reading only. */
  readonly onSelect?: PayloadSelect | undefined;
}

/** Records as one tree of their fields; with several, the values of one at a time. */
export function PayloadTree({ records, onSelect, className, ...props }: PayloadTreeProps) {
  const { t, slot, rootAttributes } = usePayloadUi();
  const [chosen, setChosen] = useState(0);
  const shown = Math.min(chosen, records.length - 1);
  const record = records[shown];
  const select =
    onSelect &&
    (({ node }: VisibleNode) =>
      onSelect(node.path, { sample: sampleAt(record, node.path), type: node.type }));
  const treeRef = useRef<HTMLDivElement>(null);
  const tree = usePayloadTree({ records, onSelect: select, treeRef });
  const count = countFields(record);
  return (
    <div {...slot('payload-tree', className)} {...rootAttributes} {...props}>
      {records.length > 1 && (
        <RecordSwitch at={shown} count={records.length} onChange={setChosen} />
      )}
      {tree.rows.length === 0 && <PayloadEmpty />}
      <div
        ref={treeRef}
        hidden={tree.rows.length === 0}
        role="tree"
        // Firefox makes a stop of whatever scrolls; the row that is a stop does it.
        tabIndex={-1}
        {...slot('payload-rows')}
        aria-label={t('payload.tree')}
        onKeyDown={tree.onKeyDown}
      >
        {tree.rows.map((row) => (
          <PayloadRow key={row.key} row={row} tree={tree} record={record} onSelect={select} />
        ))}
      </div>
      {count > tree.size && (
        <p {...slot('payload-help')}>{t('payload.cut', { shown: tree.size, count })}</p>
      )}
      {onSelect && tree.rows.length > 0 && (
        <p {...slot('payload-help')}>{t('payload.selectHelp')}</p>
      )}
    </div>
  );
}

function sampleAt(record: JsonValue | undefined, path: PayloadPath): JsonValue | undefined {
  return isSecretField(path) ? undefined : readPath(record, path);
}

function countFields(record: JsonValue | undefined): number {
  return typeof record === 'object' && record !== null && !Array.isArray(record)
    ? Object.keys(record).length
    : 0;
}
