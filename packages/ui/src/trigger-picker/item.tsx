'use client';
import { type TriggerRow, usePickerRow } from '@trigger-picker/react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { HighlightedText } from '../primitives/highlighted-text.tsx';
import { Icon } from '../primitives/icon.tsx';
import { IntegrationTile } from '../primitives/integration-tile.tsx';
import { ModelBadge } from '../primitives/model-badge.tsx';
import { Favourite } from './favourite.tsx';
import { ItemText } from './item-text.tsx';
import { TagBadge } from './tag-badge.tsx';
import { useRowPicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** A trigger: its icon, what it is called, what it sends, and how fast. */
export function TriggerPickerItem({
  row,
  namesIntegration = false,
}: {
  readonly row: TriggerRow;
  /** Says whose trigger it is: it does not stand below its integration's name. @default false */
  readonly namesIntegration?: boolean;
}) {
  const picker = useRowPicker();
  const { t, slot } = usePickerUi();
  const { isHighlighted, isSelected, isDisabled, props, starProps } = usePickerRow(picker, row);
  const { trigger, integration, connected, isFavourite, traits } = row;
  const { tag, disabledReason } = traits;
  const description = disabledReason ?? trigger.description;
  return (
    <div
      {...props}
      {...slot('trigger-picker-item')}
      style={props.style}
      {...toDataAttributes({
        highlighted: isHighlighted,
        selected: isSelected,
        connected,
        favourite: isFavourite,
        disabled: isDisabled,
      })}
    >
      <IntegrationTile integration={integration} connected={connected} />
      <ItemText
        title={trigger.title}
        query={picker.query}
        beside={
          <>
            <span {...slot('trigger-picker-item-state')}>
              {t('picker.row.integration', { integration: integration.title })}
            </span>
            {tag && <TagBadge tag={tag} />}
          </>
        }
        description={
          <>
            {namesIntegration && (
              <span {...slot('trigger-picker-item-integration')} aria-hidden="true">
                <bdi>{integration.title}</bdi>
              </span>
            )}
            <HighlightedText text={description} query={picker.query} />
          </>
        }
        tip={description}
      />
      <div {...slot('trigger-picker-item-end')}>
        {isSelected && <Icon name="check" />}
        {(isFavourite || isHighlighted) && (
          <Favourite isFavourite={isFavourite} starProps={starProps} />
        )}
        <ModelBadge model={trigger.model} highlighted={isHighlighted} />
        {connected && <span {...slot('trigger-picker-item-state')}>{t('picker.connected')}</span>}
      </div>
    </div>
  );
}
