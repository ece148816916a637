'use client';
import { type TriggerRow, usePickerRow } from '@trigger-picker/react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';
import { HighlightedText } from '../primitives/highlighted-text.tsx';
import { Icon } from '../primitives/icon.tsx';
import { IntegrationTile } from '../primitives/integration-tile.tsx';
import { ModelBadge } from '../primitives/model-badge.tsx';
import { usePicker } from './trigger-picker-context.tsx';

/** A trigger: its icon, what it is called, what it sends, and how fast. */
export function TriggerPickerItem({ row }: { readonly row: TriggerRow }) {
  const picker = usePicker();
  const { t } = useUi();
  const { isHighlighted, isSelected, props } = usePickerRow(picker, row);
  const { trigger, integration, connected } = row;
  return (
    <div
      {...props}
      className="tp-row"
      data-slot="trigger-picker-item"
      {...toDataAttributes({ highlighted: isHighlighted, selected: isSelected, connected })}
    >
      <IntegrationTile integration={integration} connected={connected} />
      <div>
        <div className="tp-row-title" dir="auto">
          <HighlightedText text={trigger.title} query={picker.query} />
        </div>
        <div className="tp-row-description" dir="auto">
          <HighlightedText text={trigger.description} query={picker.query} />
        </div>
      </div>
      <div className="tp-row-end">
        {isSelected && <Icon name="check" />}
        <ModelBadge model={trigger.model} highlighted={isHighlighted} />
        {connected && <span className="tp-sr">{t('picker.connected')}</span>}
      </div>
    </div>
  );
}
