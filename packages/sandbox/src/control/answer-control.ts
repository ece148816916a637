import { readJsonObject } from '../http/json.ts';
import type { Sandbox } from '../sandbox.ts';
import { controls } from './controls.ts';

/**
 * `{basePath}/__control/{name}`. Takes JSON only and sends no CORS headers, so that no page but the
 * sandbox's own can steer it.
 */
export async function answerControl(
  sandbox: Sandbox,
  request: Request,
  name: string,
): Promise<Response> {
  const control = Object.hasOwn(controls, name) ? controls[name] : undefined;
  if (control === undefined) return refuse(404, `There is no control "${name}".`);
  if (request.method !== control.method) return refuse(405, `Use ${control.method}.`);
  if (control.method === 'POST' && !isJson(request)) return refuse(415, 'Send JSON.');
  try {
    const input =
      control.method === 'GET'
        ? Object.fromEntries(new URL(request.url).searchParams)
        : await readJsonObject(request);
    return Response.json((await control.run(sandbox, input)) ?? {});
  } catch (error) {
    return refuse(400, error instanceof Error ? error.message : String(error));
  }
}

function isJson(request: Request): boolean {
  return /^application\/json\b/i.test(request.headers.get('content-type') ?? '');
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
