export type { ConnectOptions } from './accounts/accounts.ts';
export type { RouteName } from './app.ts';
export {
  type CatalogIntegration,
  type CatalogTrigger,
  type Category,
  type ChoiceContext,
  type ChoiceSource,
  defaultCatalog,
  type Origin,
  scaleCatalog,
} from './catalog/index.ts';
export { type Clock, createManualClock, type ManualClock } from './clock.ts';
export type { Consent, ConsentRequest } from './consent/consent.ts';
export {
  type ConsentDialogOptions,
  type ConsentDialogOutcome,
  openConsentDialog,
} from './consent/consent-dialog.ts';
export type { ConsentOutcome, ConsentSubject } from './consent/decide.ts';
export { createSandbox } from './create-sandbox.ts';
export type { Fault } from './faults/fault.ts';
export type { Faults, FaultTarget } from './faults/faults.ts';
export type { SandboxOptions } from './options.ts';
export type { Sandbox } from './sandbox.ts';
export type {
  AccountRecord,
  AccountStatus,
  Delivery,
  DeliveryAttempt,
  Store,
  SubscriptionRecord,
  WebhookOverride,
} from './store/store.ts';
export {
  type Unconfirmed,
  type UnconfirmedOptions,
  unconfirmedDefaults,
  type VendorErrorEntry,
  type VendorErrorName,
} from './unconfirmed.ts';
export type * from './wire.ts';
