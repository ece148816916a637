import { hashKey, type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import type {
  ChoicesPage,
  ChoicesSource,
  JsonObject,
  Trigger,
  TriggerPickerError,
} from '@trigger-picker/core';
import { triggerPickerKeys } from './keys.ts';
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

/** One list of choices, page by page. Another account, dependency or search text is another list. */
export function choicesOptions(scope: QueryScope, request: ChoicesRequest, search = '') {
  const list = choicesKey(scope, request);
  const parameters = dependenciesOf(request);
  const { integration, source, credentialId } = list;
  const text = search.trim().slice(0, 200);
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
    queryFn: ({ pageParam, signal }) =>
      scope.client.listChoices(
        {
          integration,
          source,
          credentialId,
          parameters,
          search: text === '' ? undefined : text,
          cursor: pageParam ?? undefined,
        },
        { signal },
      ),
    initialPageParam: null,
    // A source that answers with a cursor it gave before would page for ever.
    getNextPageParam: ({ nextCursor }, _pages, _cursor, cursors) =>
      cursors.includes(nextCursor) ? null : nextCursor,
    // While a search is under way the last rows of the same list may stay; those of another list never do.
    placeholderData: (before, query) =>
      query !== undefined && isSameList(query.queryKey[3], list) ? before : undefined,
  });
}

/** What says which list it is, without what is searched in it. */
export function choicesKey(scope: QueryScope, request: ChoicesRequest): ChoicesKey {
  const { trigger, source, credentialId } = request;
  return {
    integration: trigger.integration,
    source: source.key,
    credentialId,
    parameters: scope.secrets.hide(dependenciesOf(request), trigger.parameters),
  };
}

function dependenciesOf({ source, parameters = {} }: ChoicesRequest): JsonObject {
  const entries = Object.entries(parameters).filter(([id]) => source.dependencies.includes(id));
  return Object.fromEntries(entries);
}

function isSameList(one: ChoicesKey, other: ChoicesKey): boolean {
  return hashKey([one]) === hashKey([other]);
}
