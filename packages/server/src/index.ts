export {
  createTriggerHandler,
  type TriggerHandler,
  type TriggerHandlerOptions,
} from './handler/create-trigger-handler.ts';
export type { Authenticate, Identity } from './handler/identify.ts';
export type { FailureContext, MountOptions } from './handler/mount-options.ts';
export type { RateLimitOptions } from './limiting/create-rate-limit.ts';
export {
  createMemoryRateLimitStore,
  type Rate,
  type RateLimitStore,
} from './limiting/rate-limit-store.ts';
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
} from './service/options.ts';
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
export type { CircuitBreakerOptions } from './upstream/circuit-breaker.ts';
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
