import type { SandboxContext } from '../context.ts';

/** One request, as a route's handler sees it. */
export interface Call {
  readonly context: SandboxContext;
  readonly request: Request;
  readonly url: URL;
  /** What stood at each `:name` of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Response | Promise<Response>;

/** One row of the route table. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly handle: Handler;
}

/** The parameters of a path that fits the pattern, or `undefined`. */
export function matchPath(
  pattern: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!segment.startsWith(':')) {
      if (segment !== value) return undefined;
      continue;
    }
    const decoded = decode(value);
    if (decoded === undefined || decoded === '') return undefined;
    params[segment.slice(1)] = decoded;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
