'use client';
import { type IntegrationRow, usePickerRow } from '@trigger-picker/react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Icon } from '../primitives/icon.tsx';
import { IntegrationTile } from '../primitives/integration-tile.tsx';
import { ItemText } from './item-text.tsx';
import { useRowPicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** So many of its triggers are named. */
const NAMED = 3;

/** An integration that opens to its triggers: how many it has, and what the first of them are. */
export function IntegrationItem({ row }: { readonly row: IntegrationRow }) {
  const picker = useRowPicker();
  const { t, inRow, slot } = usePickerUi();
  const { isHighlighted, props } = usePickerRow(picker, row);
  const { integration, connected, triggers } = row;
  const names = inRow(triggers.slice(0, NAMED).map(({ title }) => title));
  return (
    <div
      {...props}
      {...slot('trigger-picker-integration')}
      style={props.style}
      {...toDataAttributes({ highlighted: isHighlighted, connected })}
    >
      <IntegrationTile integration={integration} connected={connected} />
      <ItemText
        title={integration.title}
        query={picker.query}
        description={
          <>
            <span {...slot('trigger-picker-integration-count')}>
              {t('picker.integration.triggers', { count: triggers.length })}
            </span>
            <bdi>{names}</bdi>
          </>
        }
        tip={names}
      />
      <div {...slot('trigger-picker-item-end')}>
        {connected && <span {...slot('trigger-picker-item-state')}>{t('picker.connected')}</span>}
        <Icon name="chevron" {...slot('trigger-picker-integration-icon')} />
      </div>
    </div>
  );
}
