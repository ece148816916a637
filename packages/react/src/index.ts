export { applyChanges, parameterChanges } from '@trigger-picker/core';
export type { ChoicesList } from './choices/choices-list.ts';
export type { ChoicesHookRequest } from './choices/choices-request.ts';
export type { ChoicesStatus } from './choices/read-choices.ts';
export type { SchemaDrift } from './client/schema-drift.ts';
export {
  type ConnectReport,
  type ReportConnectOptions,
  readConnectReport,
  reportConnect,
} from './connect-window/connect-report.ts';
export {
  createWindowConnect,
  type WindowConnectOptions,
} from './connect-window/create-window-connect.ts';
export {
  type ConnectAddress,
  type ConnectWindowOptions,
  openConnectWindow,
} from './connect-window/open-connect-window.ts';
export { type Draft, type DraftInput, toDraft } from './drafts/draft.ts';
export { type DraftPlace, useDraft } from './drafts/use-draft.ts';
export { needsReconnect } from './errors/needs-reconnect.ts';
export { useTriggerFormModel } from './form/use-trigger-form-model.ts';
export { favouritesSpec, toggleFavourite } from './history/favourites.ts';
export { recentsSpec } from './history/recents.ts';
export { useAccounts } from './hooks/use-accounts.ts';
export { useCatalog } from './hooks/use-catalog.ts';
export { useChoices } from './hooks/use-choices.ts';
export { type ConnectAccount, useConnectAccount } from './hooks/use-connect-account.ts';
export { useExample } from './hooks/use-example.ts';
export { useIntegrations } from './hooks/use-integrations.ts';
export { useQueryScope } from './hooks/use-query-scope.ts';
export type { MutateCallbacks, SealedMutation } from './hooks/use-sealed-mutation.ts';
export { type SubscribeMutation, useSubscribe } from './hooks/use-subscribe.ts';
export { useSubscribeConfig } from './hooks/use-subscribe-config.ts';
export { useSubscriptions } from './hooks/use-subscriptions.ts';
export { type TriggerRequest, useTrigger } from './hooks/use-trigger.ts';
export { useTriggerPickerClient } from './hooks/use-trigger-picker-client.ts';
export { useUnsubscribe } from './hooks/use-unsubscribe.ts';
export { useUpdateSubscription } from './hooks/use-update-subscription.ts';
export {
  type Controllable,
  type ControllableOptions,
  useControllable,
} from './internals/use-controllable.ts';
export type { ConnectTarget } from './mutations/connect-account.ts';
export type { SubscribeInput } from './mutations/subscribe.ts';
export type { UnsubscribeInput, UnsubscribeOutput } from './mutations/unsubscribe.ts';
export type { UpdateSubscriptionInput } from './mutations/update-subscription.ts';
export { type PickerCommand, readEscape } from './picker/keyboard.ts';
export type { Offer, TriggerList } from './picker/offer.ts';
export type { PickerFilter } from './picker/picker-filter.ts';
export type {
  FilterReason,
  PickDetails,
  PickReason,
  QueryReason,
  TriggerPickerOptions,
} from './picker/picker-options.ts';
export { preferenceWeights } from './picker/preference.ts';
export type { RowSizes } from './picker/row-window.ts';
export type {
  IntegrationRow,
  PickableRow,
  PickerRow,
  PickerRows,
  PickerSection,
  SectionRow,
  TriggerRow,
  TriggerTraits,
} from './picker/rows.ts';
export { type TriggerRef, toTriggerKey } from './picker/trigger-key.ts';
export type { PickerActions, PickerNotice } from './picker/use-picker-actions.ts';
export type { PickerFailure, PickerStatus } from './picker/use-picker-catalog.ts';
export { type PickerInputProps, usePickerInput } from './picker/use-picker-input.ts';
export { type PickerListProps, usePickerList } from './picker/use-picker-list.ts';
export { type PickerRowProps, type RowPicker, usePickerRow } from './picker/use-picker-row.ts';
export { type TriggerPickerState, useTriggerPicker } from './picker/use-trigger-picker.ts';
export {
  type FoundTriggers,
  type SearchedCatalog,
  type TriggerSearch,
  useTriggerSearch,
} from './picker/use-trigger-search.ts';
export { type VisibleSection, visibleSections } from './picker/visible-sections.ts';
export type {
  Connect,
  ConnectFailure,
  ConnectRequest,
  ConnectResult,
} from './provider/connect.ts';
export type { PickSource, SubscriptionIdentity, TriggerPickerEvent } from './provider/event.ts';
export type { SecretTokens } from './provider/secret-tokens.ts';
export {
  TriggerPickerProvider,
  type TriggerPickerProviderProps,
} from './provider/trigger-picker-provider.tsx';
export { accountsOptions } from './queries/accounts.ts';
export { type CatalogRequest, catalogOptions } from './queries/catalog.ts';
export {
  type ChoicesKey,
  type ChoicesRequest,
  choiceOptions,
  choicesOptions,
} from './queries/choices.ts';
export { type ExampleKey, type ExampleRequest, exampleOptions } from './queries/example.ts';
export { integrationsOptions } from './queries/integrations.ts';
export * as triggerPickerKeys from './queries/keys.ts';
export { createQueryScope, type QueryScope } from './queries/query-scope.ts';
export { type SubscriptionFilter, subscriptionsOptions } from './queries/subscriptions.ts';
export type { StoredSpec, StoredValue } from './storage/stored-value.ts';
export { useStored } from './storage/use-stored.ts';
export { createBrowserStorage, type UserStorage } from './storage/user-storage.ts';
