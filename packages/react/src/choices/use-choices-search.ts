'use client';
import { createChoiceSearch, mergeChoices } from '@trigger-picker/core';
import { useMemo } from 'react';
import type { ListRequest } from './choices-request.ts';
import { ignoresSearch, isLoadedToEnd } from './read-choices.ts';
import { useChoicesPages } from './use-choices-pages.ts';
import type { SearchText } from './use-search-text.ts';

/**
 * The rows for what is typed. A list that is here to its end is searched here, at once; the service is asked
 * where there may be more, or where nothing here fits. Until it answers, what is here and fits is shown.
 */
export function useChoicesSearch(request: ListRequest, { text, settled }: SearchText) {
  const { own, isRemote } = request;
  const typed = text.trim();
  const plain = useChoicesPages(request, '');
  const whole = useMemo(() => mergeChoices(own, plain.rows), [own, plain.rows]);
  const find = useMemo(() => createChoiceSearch(whole), [whole]);
  const here = useMemo(() => find(typed), [find, typed]);
  const isHere = !isRemote || (isLoadedToEnd(plain.query) && here.length > 0);

  const asked = isHere ? '' : settled;
  const searched = useChoicesPages(request, asked);
  const isOutdated = searched.query.isPlaceholderData;
  const isUnsearched = useMemo(
    () => asked !== '' && !isOutdated && ignoresSearch(plain.query.data, searched.query.data),
    [asked, isOutdated, plain.query.data, searched.query.data],
  );
  const known = useMemo(
    () => (asked === '' ? whole : mergeChoices(whole, searched.rows)),
    [asked, whole, searched.rows],
  );
  const findKnown = useMemo(
    () => (known === whole ? find : createChoiceSearch(known)),
    [known, whole, find],
  );
  const isAnswered = asked !== '' && asked === typed && !isOutdated && !isUnsearched;
  const choices = useMemo(() => {
    const fitting = findKnown(typed);
    // The service may look where we cannot: what it found is shown also where no word of it fits.
    return isAnswered ? mergeChoices(fitting, searched.rows) : fitting;
  }, [isAnswered, searched.rows, findKnown, typed]);
  const isSearching = !isHere && (asked !== typed || isOutdated);
  return { plain, searched, choices, known, isSearching, isUnsearched };
}
