import {
  hashKey,
  type InfiniteData,
  infiniteQueryOptions,
  queryOptions,
} from '@tanstack/react-query';
import {
  type Choice,
  type ChoicesPage,
  type ChoicesSource,
  isSameJson,
  type JsonObject,
  type JsonValue,
  type Trigger,
  type TriggerPickerError,
} from '@trigger-picker/core';
import { harmlessIds } from '../provider/harmless-ids.ts';
import * as triggerPickerKeys from './keys.ts';
import type { QueryScope } from './query-scope.ts';
import { freshFor, readDefaults } from './read-defaults.ts';

/** Which list. */
export interface ChoicesRequest {
  /** The trigger whose form the list stands in: it says which values are secrets. */
  readonly trigger: Pick<Trigger, 'integration' | 'parameters'>;
  readonly source: ChoicesSource;
  /** The account that is shown above the form, and no other. */
  readonly credentialId?: string | undefined;
  /** Values by parameter id, of which only the source's dependencies are sent. @default {} */
  readonly parameters?: JsonObject | undefined;
}

/** How a list is told from others: its secrets stand as tokens. */
export interface ChoicesKey {
  readonly integration: string;
  readonly source: string;
  readonly credentialId: string | undefined;
  readonly parameters: JsonObject;
}

type Cursor = ChoicesPage['nextCursor'];

/** The contract takes no more. */
const LONGEST_SEARCH = 200;
/** Pages of a search that are looked through for one value. */
const PAGES_FOR_ONE = 3;

/** One list of choices, page by page. Another account, dependency or search text is another list. */
export function choicesOptions(scope: QueryScope, request: ChoicesRequest, search = '') {
  const list = choicesKey(scope, request);
  const ask = askFor(scope, request);
  const text = search.trim().slice(0, LONGEST_SEARCH);
  return infiniteQueryOptions<
    ChoicesPage,
    TriggerPickerError,
    InfiniteData<ChoicesPage, Cursor>,
    ReturnType<typeof triggerPickerKeys.choices>,
    Cursor
  >({
    ...readDefaults,
    staleTime: freshFor.choices,
    queryKey: triggerPickerKeys.choices(scope.userKey, list, text),
    queryFn: ({ pageParam, signal }) => ask(text, pageParam, signal),
    initialPageParam: null,
    // A source that answers with a cursor it gave before would page for ever.
    getNextPageParam: ({ nextCursor }, _pages, _cursor, cursors) =>
      cursors.includes(nextCursor) ? null : nextCursor,
    // While a search is under way the last rows of the same list may stay; those of another list never do.
    placeholderData: (before, query) =>
      query !== undefined && isSameList(query.queryKey[3], list) ? before : undefined,
  });
}

/**
 * One choice of a list by its value, found by the source's own search: the vendor has no other way. `null`: the
 * search does not know it, which does not mean that it is gone.
 */
export function choiceOptions(scope: QueryScope, request: ChoicesRequest, value: JsonValue) {
  const ask = askFor(scope, request);
  const text = String(value);
  return queryOptions<Choice | null, TriggerPickerError>({
    ...readDefaults,
    staleTime: freshFor.choices,
    queryKey: triggerPickerKeys.choice(scope.userKey, choicesKey(scope, request), value),
    queryFn: async ({ signal }) => {
      let cursor: Cursor = null;
      for (let count = 0; count < PAGES_FOR_ONE; count++) {
        const page: ChoicesPage = await ask(text, cursor, signal);
        const found = page.choices.find((choice) => isSameJson(choice.value, value));
        if (found) return found;
        if (page.nextCursor === null) return null;
        cursor = page.nextCursor;
      }
      return null;
    },
  });
}

/** Whether a value can be searched for: what has no one text cannot. */
export function isSearchable(value: JsonValue): boolean {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text !== '' && text.length <= LONGEST_SEARCH;
}

/** What says which list it is, without what is searched in it. */
export function choicesKey(scope: QueryScope, request: ChoicesRequest): ChoicesKey {
  const list = toList(request);
  // Most lists depend on nothing: there is nothing to hide, and no tree of parameters to walk for it.
  if (Object.keys(list.parameters).length === 0) return list;
  const { parameters } = request.trigger;
  return { ...list, parameters: scope.secrets.hide(list.parameters, harmlessIds(parameters)) };
}

/** Asks for a page of the list. */
function askFor({ client }: QueryScope, request: ChoicesRequest) {
  const list = toList(request);
  return (search: string, cursor: Cursor, signal: AbortSignal): Promise<ChoicesPage> =>
    client.listChoices(
      { ...list, search: search || undefined, cursor: cursor ?? undefined },
      { signal },
    );
}

/** The list as the client is asked for it. */
function toList({ trigger, source, credentialId, parameters = {} }: ChoicesRequest) {
  const sent = Object.entries(parameters).filter(([id]) => source.dependencies.includes(id));
  return {
    integration: trigger.integration,
    source: source.key,
    credentialId,
    parameters: Object.fromEntries(sent),
  };
}

function isSameList(one: ChoicesKey, other: ChoicesKey): boolean {
  return hashKey([one]) === hashKey([other]);
}
