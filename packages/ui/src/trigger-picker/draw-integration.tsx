import type { IntegrationRow } from '@trigger-picker/react';
import { Icon } from '../primitives/icon.tsx';
import type { RowDrawing, RowParts } from './row-drawing.ts';

/** So many of its triggers are named. */
const NAMED = 3;

/** An integration that opens to its triggers: how many it has, and what the first of them are. */
export function drawIntegration(
  { integration, triggers }: IntegrationRow,
  { ui: { t, inRow, slot } }: RowDrawing,
): RowParts {
  const names = inRow(triggers.slice(0, NAMED).map(({ title }) => title));
  return {
    slot: 'trigger-picker-integration',
    title: integration.title,
    tip: names,
    description: (
      <>
        <span {...slot('trigger-picker-integration-count')}>
          {t('picker.integration.triggers', { count: triggers.length })}
        </span>
        {names}
      </>
    ),
    end: <Icon name="chevron" {...slot('trigger-picker-integration-icon')} />,
  };
}
