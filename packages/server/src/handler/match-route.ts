import {
  type Endpoint,
  type EndpointName,
  endpoints,
  TriggerPickerError,
} from '@trigger-picker/core';
import { methodNotAllowed } from '../http/error-response.ts';

/** The operation that a request asks for. */
export interface RouteMatch {
  readonly name: EndpointName;
  readonly endpoint: Endpoint;
  /** What stands at each `:name` of the path. */
  readonly params: Readonly<Record<string, string>>;
}

interface Row {
  readonly name: EndpointName;
  readonly endpoint: Endpoint;
  readonly pattern: RegExp;
}

/** Finds a request's operation in the contract. Throws `NOT_FOUND` and `METHOD_NOT_ALLOWED`. */
export function createRouteMatcher(basePath: string): (request: Request) => RouteMatch {
  const base = `/${basePath.replace(/^\/+|\/+$/g, '')}`.replace(/^\/$/, '');
  const names = Object.keys(endpoints) as EndpointName[];
  const table: readonly Row[] = names.map((name) => {
    const endpoint: Endpoint = endpoints[name];
    return { name, endpoint, pattern: toPattern(endpoint.path) };
  });

  return (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
    const rows = table.filter(({ pattern }) => pattern.test(path));
    if (rows.length === 0) throw new TriggerPickerError('NOT_FOUND');
    const row = rows.find(({ endpoint }) => endpoint.method === request.method);
    if (!row) throw methodNotAllowed(rows.map(({ endpoint }) => endpoint.method));
    const { groups = {} } = row.pattern.exec(path) ?? {};
    return { name: row.name, endpoint: row.endpoint, params: mapValues(groups, decode) };
  };
}

/** A whole path, with or without a slash at its end. */
function toPattern(path: string): RegExp {
  const source = path.replace(/:(\w+)/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}/?$`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new TriggerPickerError('BAD_REQUEST', { message: 'The address is not UTF-8.' });
  }
}

function mapValues(
  values: Readonly<Record<string, string>>,
  map: (value: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
