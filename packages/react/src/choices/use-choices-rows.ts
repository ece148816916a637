'use client';
import { useMemo } from 'react';
import { type ChoicesPages, loadedChoices, visibleChoices } from './read-choices.ts';

/** The rows, identical as long as nothing changed that they come from. */
export function useChoicesRows({ plain, searched, isOutdated, text, settled }: ChoicesPages) {
  return useMemo(() => {
    const pages = { plain, searched, isOutdated, text, settled };
    return { choices: visibleChoices(pages), loaded: loadedChoices(pages) };
  }, [plain, searched, isOutdated, text, settled]);
}
