import { type EndpointName, endpoints } from '@trigger-picker/core';
import type { TriggerService, UserTriggers } from './create-trigger-service.ts';

/** Binds a service's operations to one user. */
export function createUserTriggers(service: TriggerService, userId: string): UserTriggers {
  const names = Object.keys(endpoints) as EndpointName[];
  const operations = names.map((name) => [
    name,
    (input: object = {}) => service.run(name, input, { userId }),
  ]);
  return {
    // Each operation is typed by its row of the contract; Object.fromEntries cannot say so.
    ...(Object.fromEntries(operations) as Omit<UserTriggers, 'subscribe' | 'unsubscribe'>),
    subscribe: (config, { webhookOverride, idempotencyKey = config.id } = {}) =>
      service.run('subscribe', config, { userId, webhookOverride, idempotencyKey }),
    unsubscribe: async (subscriptionId) =>
      (await service.run('unsubscribe', { subscriptionId }, { userId })) ?? {},
  };
}
