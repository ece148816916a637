import { chooseAccount } from '../accounts/choose-account.ts';
import type { UserCall } from '../auth/for-user.ts';
import { toExample } from '../examples/to-example.ts';
import { readJsonObject, readObject, readText } from '../http/json.ts';
import { VendorError } from '../http/vendor-error.ts';

/** `POST /triggers/examples`: records shaped like the `payload` of an event. */
export async function getExample(call: UserCall): Promise<Response> {
  const body = await readJsonObject(call.request);
  const integration = readText(body, 'integration');
  const parameters = readObject(body, 'parameters');
  const { ordinal } = chooseAccount(call, integration);
  const { catalog } = call.context;
  const type = readText(body, 'type');
  if (catalog.trigger(integration, type) === undefined) throw new VendorError('triggerNotFound');
  return Response.json([toExample(catalog, { integration, type, parameters, account: ordinal })]);
}
