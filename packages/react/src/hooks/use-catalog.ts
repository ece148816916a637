'use client';
import { useQuery } from '@tanstack/react-query';
import type { Catalog } from '@trigger-picker/core';
import { useCallback } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import { type CatalogRequest, catalogOptions } from '../queries/catalog.ts';

/**
 * The triggers of every integration, or of some, in the user's language. `data.failures` names the
 * integrations whose triggers did not arrive. The data stays identical until something in it changes.
 */
export function useCatalog(request?: CatalogRequest) {
  const context = useTriggerPickerContext();
  const { localizeTrigger } = context;
  const select = useCallback(
    (catalog: Catalog): Catalog =>
      localizeTrigger ? { ...catalog, triggers: catalog.triggers.map(localizeTrigger) } : catalog,
    [localizeTrigger],
  );
  return useQuery({ ...catalogOptions(context, request), select }, context.queryClient);
}
