export { normalizeAccounts } from './actionkit/normalize-accounts.ts';
export { normalizeChoices } from './actionkit/normalize-choices.ts';
export { normalizeExamples } from './actionkit/normalize-examples.ts';
export { normalizeIntegrations } from './actionkit/normalize-integrations.ts';
export {
  normalizeSubscription,
  normalizeSubscriptions,
} from './actionkit/normalize-subscriptions.ts';
export { normalizeTriggers } from './actionkit/normalize-triggers.ts';
export type { Normalized, WireIssue } from './actionkit/wire.ts';
export {
  type CallOptions,
  type ClientOptions,
  createClient,
  type TriggerClient,
} from './client/create-client.ts';
export { type Account, type AccountStatus, accountSchema } from './contract/accounts.ts';
export {
  type Catalog,
  type CatalogFailure,
  type Choice,
  type ChoicesSource,
  catalogSchema,
  choiceSchema,
  type FilterRules,
  type Integration,
  integrationSchema,
  type Parameter,
  parameterSchema,
  type Trigger,
  type TriggerModel,
  triggerSchema,
} from './contract/catalog.ts';
export { type ChoicesPage, choicesInputSchema, choicesPageSchema } from './contract/choices.ts';
export {
  type Endpoint,
  type EndpointInput,
  type EndpointName,
  type EndpointOutput,
  endpoints,
} from './contract/endpoints.ts';
export { type TriggerEvent, triggerEventSchema } from './contract/events.ts';
export type { JsonObject, JsonValue } from './contract/json.ts';
export {
  type Subscription,
  type SubscriptionStatus,
  subscriptionSchema,
  type TriggerConfig,
  triggerConfigSchema,
} from './contract/subscriptions.ts';
export { type ErrorCode, errorCodes } from './errors/codes.ts';
export {
  type ErrorBody,
  type ErrorOptions,
  isErrorCode,
  isTriggerPickerError,
  TriggerPickerError,
  toErrorBody,
} from './errors/error.ts';
export {
  buildPayloadTree,
  type PayloadLimits,
  type PayloadNode,
  type PayloadType,
} from './payload/build-payload-tree.ts';
export { formatPath, type PayloadPath, readPath } from './payload/read-path.ts';
export { buildSearchIndex, type SearchIndex, type SearchSource } from './search/build-index.ts';
export { highlightRanges, type TextRange } from './search/highlight.ts';
export {
  type SearchHit,
  type SearchOptions,
  type SearchResult,
  searchTriggers,
} from './search/search.ts';
