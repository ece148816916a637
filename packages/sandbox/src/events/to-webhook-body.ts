import { type SandboxBase, toIsoNow } from '../context.ts';
import { toExample } from '../examples/to-example.ts';
import type { SubscriptionRecord } from '../store/store.ts';
import type { JsonValue, WebhookBody } from '../wire.ts';
import { freshenRecord } from './freshen-record.ts';

/** An event as the vendor delivers it. Without a payload it is the trigger's example for these parameters, made now. */
export function toWebhookBody(
  base: SandboxBase,
  subscription: SubscriptionRecord,
  eventId: string,
  payload: JsonValue | undefined,
): WebhookBody {
  const { userId, integration, type, id, credentialId, parameters, webhookOverride } = subscription;
  const { catalog, clock, store } = base;
  const account = store.accounts.get(credentialId)?.ordinal ?? 0;
  const example = toExample(catalog, { integration, type, parameters, account });
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
    payload: payload ?? freshenRecord(example, clock.now(), eventId, Object.values(parameters)),
    ...(metadata === undefined ? {} : { triggerSubscriptionMetadata: metadata }),
  };
}
