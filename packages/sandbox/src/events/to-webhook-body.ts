import { type SandboxBase, toIsoNow } from '../context.ts';
import type { SubscriptionRecord } from '../store/store.ts';
import type { JsonValue, WebhookBody } from '../wire.ts';
import { freshenRecord } from './freshen-record.ts';

/** An event as the vendor delivers it. Without a payload it is the trigger's example, made now. */
export function toWebhookBody(
  base: SandboxBase,
  subscription: SubscriptionRecord,
  eventId: string,
  payload: JsonValue | undefined,
): WebhookBody {
  const { userId, integration, type, id, credentialId, webhookOverride } = subscription;
  const example = base.catalog.trigger(integration, type)?.example ?? {};
  const metadata =
    webhookOverride?.metadata ?? (base.unconfirmed.absentMetadata === 'empty' ? {} : undefined);
  return {
    eventId,
    userId,
    integration,
    triggerType: type,
    triggerSubscriptionId: id,
    credentialId,
    projectId: base.projectId,
    dateReceived: toIsoNow(base),
    payload: payload ?? freshenRecord(example, base.clock.now(), eventId),
    ...(metadata === undefined ? {} : { triggerSubscriptionMetadata: metadata }),
  };
}
