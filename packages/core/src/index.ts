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
