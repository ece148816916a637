'use client';
import { type PickableRow, usePickerRow } from '@trigger-picker/react';
import { memo } from 'react';
import { clipText } from '../internals/clip-text.ts';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { IntegrationTile } from '../primitives/integration-tile.tsx';
import { MarkedText } from '../primitives/marked-text.tsx';
import { drawIntegration } from './draw-integration.tsx';
import { drawTrigger } from './draw-trigger.tsx';
import { useRowPicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** The longest tip. */
const MAX_TIP = 300;

export interface TriggerPickerRowProps<Row extends PickableRow = PickableRow> {
  readonly row: Row;
  /** Says whose trigger it is: it does not stand below its integration's name. @default false */
  readonly namesIntegration?: boolean;
}

/**
 * A row of the list: a trigger, or an integration that opens to its triggers. One component for both, so that
 * whatever comes next in a row's place takes over its elements. A list that scrolls renders only the rows that come
 * into view.
 */
export const TriggerPickerRow = memo(function TriggerPickerRow({
  row,
  namesIntegration = false,
}: TriggerPickerRowProps) {
  const picker = useRowPicker();
  const { query, find, hasStars } = picker;
  const ui = usePickerUi();
  const { slot } = ui;
  const option = usePickerRow(picker, row);
  const drawing = { query, find, hasStars, ui, option, namesIntegration };
  const { title, tip, ...parts } =
    row.kind === 'integration' ? drawIntegration(row, drawing) : drawTrigger(row, drawing);
  return (
    <div
      {...option.props}
      {...slot(parts.slot)}
      style={option.props.style}
      {...toDataAttributes({
        highlighted: option.isHighlighted,
        selected: option.isSelected,
        connected: row.connected,
        favourite: row.kind === 'trigger' && row.isFavourite,
        disabled: option.isDisabled,
      })}
    >
      <IntegrationTile integration={row.integration} connected={row.connected} />
      <div {...slot('trigger-picker-item-text')} title={clipText(`${title}\n${tip}`, MAX_TIP)}>
        <div {...slot('trigger-picker-item-title')} dir="auto">
          <MarkedText
            {...slot('trigger-picker-item-name')}
            text={title}
            query={query}
            find={find}
          />
          {parts.beside}
        </div>
        <div {...slot('trigger-picker-item-description')} dir="auto">
          {parts.description}
        </div>
      </div>
      <div {...slot('trigger-picker-item-end')}>
        {parts.end}
        {row.connected && (
          <span {...slot('trigger-picker-item-state')}>{ui.t('picker.connected')}</span>
        )}
      </div>
    </div>
  );
});
