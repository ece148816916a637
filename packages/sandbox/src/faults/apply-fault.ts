import { wait } from '../clock.ts';
import type { SandboxContext } from '../context.ts';
import { toErrorResponse, VendorError } from '../http/vendor-error.ts';
import type { VendorErrorName } from '../unconfirmed.ts';
import type { TriggersResponse } from '../wire.ts';
import { dripBody } from './drip-body.ts';
import type { Fault } from './fault.ts';

type Next = () => Promise<Response>;
type FaultOf<Kind extends Fault['kind']> = Extract<Fault, { readonly kind: Kind }>;
type Injector<Kind extends Fault['kind']> = (
  fault: FaultOf<Kind>,
  next: Next,
  context: SandboxContext,
) => Promise<Response>;

const injectors: { readonly [Kind in Fault['kind']]: Injector<Kind> } = {
  latency: async ({ ms }, next, { clock }) => {
    await wait(clock, ms);
    return next();
  },
  unauthorized: (fault, next, context) =>
    inPlaceOf(fault, next, async () => fail('unauthorized', context)),
  rateLimited: (fault, next, context) =>
    inPlaceOf(fault, next, async () =>
      fail('rateLimited', context, { 'retry-after': String(fault.retryAfter ?? 1) }),
    ),
  serverError: (fault, next, context) =>
    inPlaceOf(fault, next, async () => {
      const response = fail('internal', context);
      const status = fault.status ?? response.status;
      return Response.json({ ...(await response.json()), status }, { status });
    }),
  hang: (fault, next) => inPlaceOf(fault, next, () => new Promise(() => {})),
  brokenJson: async (_, next) => {
    const { body, status, headers } = await readAll(await next());
    return new Response(body.slice(0, body.length / 2), { status, headers });
  },
  drip: async ({ bytes = 64, ms = 50 }, next, { clock }) =>
    dripBody(await next(), { bytes, ms, clock }),
  truncatedCatalog: async ({ keep }, next) =>
    changeTriggers(await next(), (body) => {
      const all = Object.entries(body.triggers);
      const kept = all.slice(0, keep ?? Math.floor(all.length / 2));
      return { ...body, triggers: Object.fromEntries(kept) };
    }),
  failedIntegration: async ({ integration, message }, next) =>
    changeTriggers(await next(), ({ triggers, errors = [] }) => {
      const { [integration]: failed, ...rest } = triggers;
      if (failed === undefined) return { triggers: rest, errors };
      const error = { type: integration, message: message ?? 'Request failed with 502' };
      return { triggers: rest, errors: [...errors, error] };
    }),
};

/** Whether something that came as JSON is a fault. Its numbers and texts are taken as they are. */
export function isFault(value: unknown): value is Fault {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    Object.hasOwn(injectors, value.kind)
  );
}

/** Answers a request with one fault in the way. */
export function applyFault(fault: Fault, next: Next, context: SandboxContext): Promise<Response> {
  // The table pairs each kind with its injector; an index by a union cannot say so.
  const inject = injectors[fault.kind] as Injector<Fault['kind']>;
  return inject(fault, next, context);
}

async function inPlaceOf({ when }: Fault, next: Next, answer: Next): Promise<Response> {
  if (when === 'after') await next();
  return answer();
}

function fail(
  failure: VendorErrorName,
  { ids, unconfirmed }: SandboxContext,
  headers?: Readonly<Record<string, string>>,
): Response {
  return toErrorResponse(new VendorError(failure), ids.next('request'), unconfirmed, headers);
}

async function changeTriggers(
  response: Response,
  change: (body: TriggersResponse) => TriggersResponse,
): Promise<Response> {
  if (!response.ok) return response;
  const body: Partial<TriggersResponse> = await response.json();
  // On '*' the fault meets answers of other routes too.
  if (body.triggers === undefined) return Response.json(body);
  return Response.json(change({ ...body, triggers: body.triggers }));
}

async function readAll(response: Response) {
  return { body: await response.text(), status: response.status, headers: response.headers };
}
