import type { Choice, Parameter } from '../contract/catalog.ts';
import type { JsonValue } from '../contract/json.ts';
import { inputKinds, serving } from '../inputs/index.ts';
import type { InputKind } from '../inputs/input-kind.ts';
import { inputKindOf } from '../inputs/input-kind-of.ts';
import type { InputKindName } from '../inputs/wire-types.ts';

/**
 * The name of a field in the form: its position. Wire ids cannot be names, because form libraries nest names
 * that contain dots and lose `constructor`, and because one id may stand under several choices.
 */
export type FieldName = `p${number}`;

/** What every field holds, by field name. Plain data: it can be stored as a draft. */
export type FormValues = { [name: string]: unknown };

/** One parameter as a field of the form. */
export interface Field {
  readonly name: FieldName;
  /** The key of its value in `parameters`. Several fields may share it; one of them at a time is shown. */
  readonly id: string;
  /** The kind that its wire type stands for. */
  readonly kind: InputKindName;
  /** How it behaves: that kind, or one of the host's own that serves its wire type. */
  readonly input: InputKind;
  readonly parameter: Parameter;
  /** 0 at the top, 1 under a top-level field, and so on. */
  readonly depth: number;
  /** What it hangs on: shown while the parent has the value, or, with no `whenValue`, once it has any. */
  readonly parent?: { readonly name: FieldName; readonly whenValue?: JsonValue };
}

interface Pending {
  readonly parameter: Parameter;
  readonly parent?: Field['parent'];
  readonly depth: number;
}

/** The fields of a form: the tree of parameters, flattened in the order in which it is drawn. */
export function buildFields(
  parameters: readonly Parameter[],
  ownKinds: readonly InputKind[] = [],
): readonly Field[] {
  const fields: Field[] = [];
  // A stack of our own: however deep the vendor nests, no call stack has to follow.
  const pending: Pending[] = parameters.map((parameter) => ({ parameter, depth: 0 })).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { parameter, parent, depth } = next;
    const name: FieldName = `p${fields.length}`;
    const kind = inputKindOf(parameter);
    const input = serving(ownKinds, parameter) ?? inputKinds[kind];
    fields.push({
      name,
      id: parameter.id,
      kind,
      input,
      parameter,
      depth,
      ...(parent && { parent }),
    });
    pending.push(...dependentsOf(parameter, name, depth + 1).reverse());
  }
  return fields;
}

function dependentsOf(parameter: Parameter, name: FieldName, depth: number): Pending[] {
  const underChoice = ({ value, dependents = [] }: Choice) =>
    dependents.map((child) => ({ parameter: child, depth, parent: { name, whenValue: value } }));
  const underAny = (parameter.dependents ?? []).map((child) => ({
    parameter: child,
    depth,
    parent: { name },
  }));
  return [...(parameter.choices ?? []).flatMap(underChoice), ...underAny];
}
