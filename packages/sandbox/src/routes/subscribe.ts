import { chooseAccount } from '../accounts/choose-account.ts';
import type { UserCall } from '../auth/for-user.ts';
import { readJsonObject, readObject, readText } from '../http/json.ts';
import { VendorError } from '../http/vendor-error.ts';
import { checkParameters } from '../subscriptions/check-parameters.ts';
import { readOverride } from '../subscriptions/read-override.ts';
import { toWireSubscription } from '../subscriptions/to-wire.ts';

/** `POST /trigger-subscriptions`: each call makes one more subscription, as the vendor does. */
export async function subscribe(call: UserCall): Promise<Response> {
  const { catalog, subscriptions, unconfirmed } = call.context;
  const body = await readJsonObject(call.request);
  const integration = readText(body, 'integration');
  const type = readText(body, 'type');
  if (body.parameters === undefined) {
    throw new VendorError('badRequest', { message: '"parameters" must be an object.' });
  }
  const parameters = readObject(body, 'parameters');
  const webhookOverride = readOverride(body.webhookOverride);
  const account = chooseAccount(call, integration);
  const trigger = catalog.trigger(integration, type);
  if (trigger === undefined) throw new VendorError('triggerNotFound');
  checkParameters(trigger, parameters, unconfirmed);
  const subscription = subscriptions.create({ account, type, parameters, webhookOverride });
  return Response.json(toWireSubscription(subscription, unconfirmed), {
    status: unconfirmed.createStatus,
  });
}
