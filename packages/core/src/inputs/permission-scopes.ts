import type { Parameter } from '../contract/catalog.ts';
import type { JsonValue } from '../contract/json.ts';
import { isPlainObject, ownValue } from '../form/json.ts';

/** One thing that an account has to be allowed: a value of the SDK's `PermissionInput.scopes`. */
export interface PermissionScope {
  /** The service's own name for it, verbatim. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
}

/** The scopes of a permission, in the vendor's order; those that are only named in `requiredScopes` come last. */
export function permissionScopes({ extra = {} }: Parameter): readonly PermissionScope[] {
  const required = new Set(texts(ownValue(extra, 'requiredScopes')));
  const scopes = ownValue(extra, 'scopes');
  const values = isPlainObject(scopes) ? ownValue(scopes, 'values') : undefined;
  const described = (Array.isArray(values) ? values : []).flatMap((value) => readScope(value));
  const known = new Set(described.map(({ name }) => name));
  const named = [...required].filter((name) => !known.has(name));
  return [
    ...described.map((scope) => ({
      ...scope,
      required: scope.required || required.has(scope.name),
    })),
    ...named.map((name) => ({ name, label: name, description: '', required: true })),
  ];
}

function readScope(json: JsonValue): PermissionScope[] {
  if (!isPlainObject(json)) return [];
  const { name, label, description, required } = json;
  if (typeof name !== 'string' || name === '') return [];
  return [
    {
      name,
      label: typeof label === 'string' && label !== '' ? label : name,
      description: typeof description === 'string' ? description : '',
      required: required === true,
    },
  ];
}

function texts(json: JsonValue | undefined): readonly string[] {
  return Array.isArray(json) ? json.filter((item) => typeof item === 'string') : [];
}
