'use client';
import { useQuery } from '@tanstack/react-query';
import { type Catalog, type Trigger, TriggerPickerError } from '@trigger-picker/core';
import { useCallback } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import { catalogOptions } from '../queries/catalog.ts';

/** Which trigger. */
export interface TriggerRequest extends Pick<Trigger, 'integration' | 'type'> {
  /** With an account: the definition as that account has it, once it is there; the general one until then. */
  readonly credentialId?: string | undefined;
}

/**
 * One trigger. `data` is `null` when the catalog has arrived and does not have it; when its integration did not
 * arrive, that is an error.
 */
export function useTrigger({ integration, type, credentialId }: TriggerRequest) {
  const context = useTriggerPickerContext();
  const { localizeTrigger } = context;
  const general = catalogOptions(context);
  const own = catalogOptions(context, { integrations: [integration], credentialId });
  const select = useCallback(
    (catalog: Catalog): Trigger | null => {
      const trigger = findTrigger(catalog, { integration, type });
      return trigger && localizeTrigger ? localizeTrigger(trigger) : trigger;
    },
    [integration, type, localizeTrigger],
  );
  const placeholderData = () => context.queryClient.getQueryData(general.queryKey);
  const options = credentialId === undefined ? general : { ...own, placeholderData };
  return useQuery({ ...options, select }, context.queryClient);
}

function findTrigger(catalog: Catalog, { integration, type }: TriggerRequest): Trigger | null {
  const { triggers, failures } = catalog;
  const found = triggers.find((one) => one.type === type && one.integration === integration);
  const failure = failures.find((one) => one.integration === integration);
  // Nobody can say that it does not exist.
  if (!found && failure)
    throw new TriggerPickerError('UPSTREAM_FAILED', { message: failure.message });
  return found ?? null;
}
