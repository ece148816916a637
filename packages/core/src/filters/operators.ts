/** What an operator compares with: nothing, or something that is typed in. `list` is typed as text. */
export type FilterArgument = 'none' | 'text' | 'number' | 'date' | 'list';

/** A way to compare a field of an event. */
export interface FilterOperator {
  /** The vendor's id: what goes over the wire, and the key to translate `label` by. */
  readonly id: string;
  /** In English, to be read between the field and the value. */
  readonly label: string;
  readonly argument: FilterArgument;
  /** Read from saved formulas, never offered. */
  readonly hidden?: boolean;
}

/**
 * Every operator of the SDK's `Operator`, in the order in which they are offered. Two pairs of the SDK's names
 * cross over: `IsNotNull` is `$exists` and `Exists` is `$isNotUndefinedOrNull`; the labels follow the names.
 */
export const filterOperators = [
  { id: '$stringContains', label: 'contains', argument: 'text' },
  { id: '$stringDoesNotContain', label: 'does not contain', argument: 'text' },
  { id: '$stringExactlyMatches', label: 'exactly matches', argument: 'text' },
  { id: '$stringDoesNotExactlyMatch', label: 'does not exactly match', argument: 'text' },
  { id: '$stringStartsWith', label: 'starts with', argument: 'text' },
  { id: '$stringDoesNotStartWith', label: 'does not start with', argument: 'text' },
  { id: '$stringEndsWith', label: 'ends with', argument: 'text' },
  { id: '$stringDoesNotEndWith', label: 'does not end with', argument: 'text' },
  { id: '$stringIsIn', label: 'is in', argument: 'list' },
  { id: '$stringIsNotIn', label: 'is not in', argument: 'list' },
  { id: '$stringGreaterThan', label: 'sorts after', argument: 'text' },
  { id: '$stringLessThan', label: 'sorts before', argument: 'text' },
  { id: '$numberEquals', label: 'equals', argument: 'number' },
  { id: '$numberDoesNotEqual', label: 'does not equal', argument: 'number' },
  { id: '$numberGreaterThan', label: 'is greater than', argument: 'number' },
  { id: '$numberGreaterThanOrEqualTo', label: 'is at least', argument: 'number' },
  { id: '$numberLessThan', label: 'is less than', argument: 'number' },
  { id: '$numberLessThanOrEqualTo', label: 'is at most', argument: 'number' },
  { id: '$dateTimeAfter', label: 'is after', argument: 'date' },
  { id: '$dateTimeBefore', label: 'is before', argument: 'date' },
  { id: '$dateTimeEquals', label: 'is on', argument: 'date' },
  { id: '$booleanTrue', label: 'is true', argument: 'none' },
  { id: '$booleanFalse', label: 'is false', argument: 'none' },
  { id: '$exists', label: 'is not null', argument: 'none' },
  { id: '$doesNotExist', label: 'is null', argument: 'none' },
  { id: '$isNotUndefinedOrNull', label: 'exists', argument: 'none' },
  { id: '$isUndefinedOrNull', label: 'does not exist', argument: 'none' },
  { id: '$arrayIsIn', label: 'array contains', argument: 'text' },
  { id: '$arrayIsNotIn', label: 'array lacks', argument: 'text' },
  { id: '$arrayIsEmpty', label: 'is empty', argument: 'none' },
  { id: '$arrayIsNotEmpty', label: 'is not empty', argument: 'none' },
  { id: '$none', label: 'always', argument: 'none', hidden: true },
] as const satisfies readonly FilterOperator[];

/** An operator by its id. One from the future compares with text and is called by its id. */
export function filterOperator(id: string): FilterOperator {
  return (
    filterOperators.find((operator) => operator.id === id) ?? { id, label: id, argument: 'text' }
  );
}
