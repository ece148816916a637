import { chooseAccount } from '../accounts/choose-account.ts';
import type { UserCall } from '../auth/for-user.ts';
import { pageChoices, readCursor } from '../choices/page-choices.ts';
import {
  isJsonObject,
  type JsonObject,
  readJsonObject,
  readObject,
  readText,
} from '../http/json.ts';
import { VendorError } from '../http/vendor-error.ts';
import type { JsonValue } from '../wire.ts';

/** `POST /sdk/actions`: one page of a list that is loaded from the user's account. */
export async function listChoices(call: UserCall): Promise<Response> {
  const body = await readJsonObject(call.request);
  const integration = readText(body, 'action');
  const account = chooseAccount(call, integration);
  const sources = call.context.catalog.integration(integration)?.choices ?? {};
  const key = readText(body, 'sourceKey');
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  if (source === undefined) throw new VendorError('sourceNotFound');
  const { pageCursor, search } = readObject(body, 'paginationParameters');
  const offset = readCursor(pageCursor);
  if (offset === undefined) throw new VendorError('badRequest', { message: 'Unknown pageCursor.' });
  const list = source.list({ parameters: readParameters(body), account: account.ordinal });
  const page = pageChoices(source, list, {
    search: typeof search === 'string' ? search : '',
    offset,
  });
  return Response.json({ output: page });
}

/** `[{ key, source: { type: 'VALUE', value } }]` by key. */
function readParameters(body: JsonObject): Readonly<Record<string, JsonValue>> {
  const { parameters = [] } = body;
  if (!Array.isArray(parameters)) {
    throw new VendorError('badRequest', { message: '"parameters" must be a list.' });
  }
  const entries = parameters.map((parameter: JsonValue): [string, JsonValue] => {
    if (!isJsonObject(parameter) || !isJsonObject(parameter.source)) {
      throw new VendorError('badRequest', { message: 'A parameter needs a key and a source.' });
    }
    return [readText(parameter, 'key'), parameter.source.value ?? null];
  });
  return Object.fromEntries(entries);
}
