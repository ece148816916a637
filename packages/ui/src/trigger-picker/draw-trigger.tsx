import type { TriggerRow } from '@trigger-picker/react';
import { Icon } from '../primitives/icon.tsx';
import { MarkedText } from '../primitives/marked-text.tsx';
import { ModelBadge } from '../primitives/model-badge.tsx';
import { Favourite } from './favourite.tsx';
import type { RowDrawing, RowParts } from './row-drawing.ts';
import { TagBadge } from './tag-badge.tsx';

/** A trigger: what it is called, what it sends, and how fast. */
export function drawTrigger(
  { trigger, integration, isFavourite, traits: { tag, disabledReason } }: TriggerRow,
  { query, find, hasStars, ui: { t, slot }, option, namesIntegration }: RowDrawing,
): RowParts {
  const { isHighlighted, isSelected, starProps } = option;
  const tip = disabledReason ?? trigger.description;
  return {
    slot: 'trigger-picker-item',
    title: trigger.title,
    tip,
    beside: (
      <>
        <span {...slot('trigger-picker-item-state')}>
          {t('picker.row.integration', { integration: integration.title })}
        </span>
        {tag && <TagBadge tag={tag} />}
      </>
    ),
    description: (
      <>
        {namesIntegration && (
          <span {...slot('trigger-picker-item-integration')} aria-hidden="true">
            <bdi>{integration.title}</bdi>
          </span>
        )}
        <MarkedText text={tip} query={query} find={find} />
      </>
    ),
    end: (
      <>
        {(isFavourite || isHighlighted || hasStars) && (
          <Favourite isFavourite={isFavourite} starProps={starProps} />
        )}
        {isSelected && <Icon name="check" />}
        <ModelBadge model={trigger.model} highlighted={isHighlighted} />
      </>
    ),
  };
}
