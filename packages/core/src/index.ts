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
export { choiceMarks } from './choices/choice-marks.ts';
export { choiceKey, distinctChoices, mergeChoices } from './choices/merge-choices.ts';
export { type ChoiceSearch, createChoiceSearch } from './choices/search-choices.ts';
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
} from './contract/subscriptions.ts';
export {
  createTriggerConfig,
  parseTriggerConfig,
  type TriggerConfig,
  type TriggerConfigInput,
  triggerConfigSchema,
  updateTriggerConfig,
} from './contract/trigger-config.ts';
export { type ErrorCode, errorCodes } from './errors/codes.ts';
export {
  type ErrorBody,
  type ErrorOptions,
  isErrorCode,
  TriggerPickerError,
  toErrorBody,
} from './errors/error.ts';
export { isTriggerPickerError } from './errors/is-error.ts';
export {
  duplicateCondition,
  type FilterPlace,
  moveCondition,
  placeBeside,
  splitCondition,
} from './filters/arrange-filter.ts';
export { type DateParts, localOffset, readDateText, writeDateText } from './filters/date-text.ts';
export { describeFilter, type FilterFormat, type FilterText } from './filters/describe-filter.ts';
export {
  addCondition,
  addGroup,
  type NewCondition,
  removeCondition,
  removeGroup,
  setField,
  setOperator,
  setValue,
} from './filters/edit-filter.ts';
export { allowedOperators, canAddGroup } from './filters/filter-rules.ts';
export {
  emptyFilter,
  type FilterCondition,
  type FilterGroup,
  type FilterTree,
  type FilterValue,
  filterConditions,
  isFilterTree,
} from './filters/filter-tree.ts';
export { filterFromWire } from './filters/from-wire.ts';
export { readListText, writeListText } from './filters/list-text.ts';
export {
  type FilterArgument,
  type FilterOperator,
  type FilterSubject,
  filterOperator,
  filterOperators,
} from './filters/operators.ts';
export { filterToWire } from './filters/to-wire.ts';
export {
  type FilterProblem,
  type FilterValidation,
  validateFilter,
} from './filters/validate-filter.ts';
export { acceptsVariables } from './form/accepts-variables.ts';
export {
  buildFormModel,
  buildFormModelIn,
  type FormModel,
  type FormModelOptions,
} from './form/build-form-model.ts';
export { choicesSourceOf } from './form/dependencies.ts';
export type { Field, FieldName, FormValues } from './form/field.ts';
export { isSameJson } from './form/json.ts';
export {
  englishFormMessages,
  type FormMessageCode,
  type FormMessageParams,
  type FormMessages,
} from './form/messages.ts';
export { applyChanges, parameterChanges, savedValue } from './form/parameter-changes.ts';
export type { ToParametersOptions } from './form/to-parameters.ts';
export type { UnknownParameter } from './form/unknown-parameters.ts';
export { codeLanguage } from './inputs/code.ts';
export { type InputValue, inputKinds } from './inputs/index.ts';
export type { InputKind } from './inputs/input-kind.ts';
export { inputKindOf } from './inputs/input-kind-of.ts';
export type { MappingValue } from './inputs/mapping-kind.ts';
export { type MappingRow, mappingLabels, setMapping } from './inputs/mapping-rows.ts';
export { type MappingSourceName, mappingSource } from './inputs/mapping-source.ts';
export { isJsonText, isOpaque, type OpaqueValue } from './inputs/opaque-value.ts';
export { type PermissionScope, permissionScopes } from './inputs/permission-scopes.ts';
export { valueSchema } from './inputs/value-schema.ts';
export type { InputKindName } from './inputs/wire-types.ts';
export {
  buildPayloadTree,
  type PayloadLimits,
  type PayloadNode,
  type PayloadType,
} from './payload/build-payload-tree.ts';
export { formatPath, type PayloadPath, readPath } from './payload/read-path.ts';
export { buildSearchIndexInSlices, type SliceOptions } from './search/build-in-slices.ts';
export { buildSearchIndex } from './search/build-index.ts';
export { createHighlighter, type Highlighter, type TextRange } from './search/highlight.ts';
export {
  type SearchHit,
  type SearchOptions,
  type SearchResult,
  searchTriggers,
} from './search/search.ts';
export type { SearchIndex, SearchSource } from './search/search-index.ts';
export { defaultSynonyms, type Synonyms } from './search/synonyms.ts';
