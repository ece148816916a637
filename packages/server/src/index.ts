export {
  createTriggerHandler,
  type FailureContext,
  type MountOptions,
  type TriggerHandler,
  type TriggerHandlerOptions,
} from './handler/create-trigger-handler.ts';
export type { Authenticate, Identity } from './handler/identify.ts';
export {
  createTriggerService,
  type OperationCall,
  type SubscribeOptions,
  type TriggerService,
  type UserTriggers,
} from './service/create-trigger-service.ts';
export type {
  IntegrationFacts,
  Limits,
  Timeouts,
  TriggerServiceOptions,
  Urls,
} from './service/settings.ts';
export type {
  SubscribePolicy,
  SubscribeRequest,
  WebhookOverride,
} from './service/webhook-override.ts';
export {
  createMemoryIdempotencyStore,
  type IdempotencyRecord,
  type IdempotencyStore,
} from './subscribing/idempotency-store.ts';
export type { TokenOptions } from './upstream/token-source.ts';
export {
  createWebhookHandler,
  type Rejection,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from './webhook/create-webhook-handler.ts';
export { createMemoryEventStore, type EventStore } from './webhook/event-store.ts';
export type { EventOutcome } from './webhook/handle-event.ts';
export type { SignatureEncoding } from './webhook/signature.ts';
