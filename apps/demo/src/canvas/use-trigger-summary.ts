import type { Integration, TriggerConfig } from '@trigger-picker/core';
import { useCatalog, useIntegrations } from '@trigger-picker/react';
import { useMemo } from 'react';
import { describeConditions } from './describe-conditions.ts';

/** What the trigger's node says. */
export interface TriggerSummary {
  readonly title: string;
  readonly detail: string;
  /** Which of its events, where not all. */
  readonly condition: string;
  readonly integration: Integration | undefined;
}

/** A trigger in words. Until the catalog is there, its ids stand for its names. */
export function useTriggerSummary(config: TriggerConfig | null): TriggerSummary {
  const catalog = useCatalog();
  const integrations = useIntegrations();
  return useMemo(() => {
    if (!config) {
      return {
        title: 'Choose a trigger',
        detail: 'What sets this workflow in motion?',
        condition: '',
        integration: undefined,
      };
    }
    const trigger = catalog.data?.triggers.find(
      ({ integration, type }) => integration === config.integration && type === config.type,
    );
    const integration = integrations.data?.find(({ name }) => name === config.integration);
    const labels = Object.values(config.labels);
    return {
      title: trigger?.title ?? config.type,
      detail: [integration?.title ?? config.integration, ...labels].join(' · '),
      condition: describeConditions(trigger?.parameters ?? [], config.parameters),
      integration: integration ?? { name: config.integration, title: config.integration },
    };
  }, [config, catalog.data, integrations.data]);
}
