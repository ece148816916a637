'use client';
import { type JsonValue, readPath } from '@trigger-picker/core';
import { type HTMLAttributes, useRef, useState } from 'react';
import { classNames } from '../internals/class-names.ts';
import { useUi } from '../internals/ui-context.tsx';
import { PayloadEmpty } from './payload-empty.tsx';
import { PayloadRow } from './payload-row.tsx';
import { RecordSwitch } from './record-switch.tsx';
import { type PayloadSelect, usePayloadTree } from './use-payload-tree.ts';
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
  const { t, rootAttributes } = useUi();
  const [chosen, setChosen] = useState(0);
  const shown = Math.min(chosen, records.length - 1);
  const record = records[shown];
  const select =
    onSelect &&
    (({ node }: VisibleNode) =>
      onSelect(node.path, { sample: readPath(record, node.path), type: node.type }));
  const treeRef = useRef<HTMLDivElement>(null);
  const tree = usePayloadTree({ records, onSelect: select, treeRef });
  return (
    <div
      data-slot="payload-tree"
      {...rootAttributes}
      {...props}
      className={classNames('tp tp-payload', className)}
    >
      {records.length > 1 && (
        <RecordSwitch at={shown} count={records.length} onChange={setChosen} />
      )}
      {tree.rows.length === 0 && <PayloadEmpty />}
      <div
        ref={treeRef}
        hidden={tree.rows.length === 0}
        role="tree"
        className="tp-payload-tree"
        aria-label={t('payload.tree')}
        onKeyDown={tree.onKeyDown}
      >
        {tree.rows.map((row) => (
          <PayloadRow key={row.key} row={row} tree={tree} record={record} onSelect={select} />
        ))}
      </div>
      {onSelect && tree.rows.length > 0 && <p className="tp-help">{t('payload.selectHelp')}</p>}
    </div>
  );
}
