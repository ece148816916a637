import { chooseAccount } from '../accounts/choose-account.ts';
import type { UserCall } from '../auth/for-user.ts';
import { readJsonObject, readObject, readText } from '../http/json.ts';
import { VendorError } from '../http/vendor-error.ts';

/** `POST /triggers/examples`: records shaped like the `payload` of an event. */
export async function getExample(call: UserCall): Promise<Response> {
  const body = await readJsonObject(call.request);
  const integration = readText(body, 'integration');
  readObject(body, 'parameters');
  chooseAccount(call, integration);
  const trigger = call.context.catalog.trigger(integration, readText(body, 'type'));
  if (trigger === undefined) throw new VendorError('triggerNotFound');
  return Response.json([trigger.example]);
}
