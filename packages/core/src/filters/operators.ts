/** What an operator compares with: nothing, or something that is typed in. `list` is typed as text. */
export type FilterArgument = 'none' | 'text' | 'number' | 'date' | 'list';

/** What sort of field an operator is for. */
export type FilterSubject = 'text' | 'number' | 'date' | 'boolean' | 'list' | 'presence';

/** A way to compare a field of an event. */
export interface FilterOperator {
  /** The vendor's id: what goes over the wire, and the key to translate `label` by. */
  readonly id: string;
  /** In English, to be read between the field and the value. */
  readonly label: string;
  readonly subject: FilterSubject;
  readonly argument: FilterArgument;
  /** One of those that are asked for most, whatever the field. */
  readonly common?: boolean;
  /** Read from saved formulas, never offered. */
  readonly hidden?: boolean;
}

/**
 * Every operator of the SDK's `Operator`, in the order in which they are offered: first those that are asked for most. Two pairs of the SDK's names
 * cross over: `IsNotNull` is `$exists` and `Exists` is `$isNotUndefinedOrNull`; the labels follow the names.
 */
export const filterOperators = [
  {
    id: '$stringExactlyMatches',
    label: 'exactly matches',
    subject: 'text',
    argument: 'text',
    common: true,
  },
  {
    id: '$stringDoesNotExactlyMatch',
    label: 'does not exactly match',
    subject: 'text',
    argument: 'text',
    common: true,
  },
  { id: '$stringContains', label: 'contains', subject: 'text', argument: 'text', common: true },
  {
    id: '$numberGreaterThan',
    label: 'is greater than',
    subject: 'number',
    argument: 'number',
    common: true,
  },
  {
    id: '$numberLessThan',
    label: 'is less than',
    subject: 'number',
    argument: 'number',
    common: true,
  },
  {
    id: '$isNotUndefinedOrNull',
    label: 'exists',
    subject: 'presence',
    argument: 'none',
    common: true,
  },
  {
    id: '$isUndefinedOrNull',
    label: 'does not exist',
    subject: 'presence',
    argument: 'none',
    common: true,
  },
  { id: '$stringDoesNotContain', label: 'does not contain', subject: 'text', argument: 'text' },
  { id: '$stringStartsWith', label: 'starts with', subject: 'text', argument: 'text' },
  {
    id: '$stringDoesNotStartWith',
    label: 'does not start with',
    subject: 'text',
    argument: 'text',
  },
  { id: '$stringEndsWith', label: 'ends with', subject: 'text', argument: 'text' },
  { id: '$stringDoesNotEndWith', label: 'does not end with', subject: 'text', argument: 'text' },
  { id: '$stringIsIn', label: 'is in', subject: 'text', argument: 'list' },
  { id: '$stringIsNotIn', label: 'is not in', subject: 'text', argument: 'list' },
  { id: '$stringGreaterThan', label: 'comes after (A–Z)', subject: 'text', argument: 'text' },
  { id: '$stringLessThan', label: 'comes before (A–Z)', subject: 'text', argument: 'text' },
  { id: '$numberEquals', label: 'equals', subject: 'number', argument: 'number' },
  { id: '$numberDoesNotEqual', label: 'does not equal', subject: 'number', argument: 'number' },
  {
    id: '$numberGreaterThanOrEqualTo',
    label: 'is at least',
    subject: 'number',
    argument: 'number',
  },
  { id: '$numberLessThanOrEqualTo', label: 'is at most', subject: 'number', argument: 'number' },
  { id: '$dateTimeAfter', label: 'is after', subject: 'date', argument: 'date' },
  { id: '$dateTimeBefore', label: 'is before', subject: 'date', argument: 'date' },
  { id: '$dateTimeEquals', label: 'is on', subject: 'date', argument: 'date' },
  { id: '$booleanTrue', label: 'is true', subject: 'boolean', argument: 'none' },
  { id: '$booleanFalse', label: 'is false', subject: 'boolean', argument: 'none' },
  { id: '$exists', label: 'is not null', subject: 'presence', argument: 'none' },
  { id: '$doesNotExist', label: 'is null', subject: 'presence', argument: 'none' },
  { id: '$arrayIsIn', label: 'has the item', subject: 'list', argument: 'text' },
  { id: '$arrayIsNotIn', label: 'lacks the item', subject: 'list', argument: 'text' },
  { id: '$arrayIsEmpty', label: 'is an empty list', subject: 'list', argument: 'none' },
  { id: '$arrayIsNotEmpty', label: 'is a list with items', subject: 'list', argument: 'none' },
  { id: '$none', label: 'always', subject: 'presence', argument: 'none', hidden: true },
] as const satisfies readonly FilterOperator[];

/** An operator by its id. One from the future compares with text and is called by its id. */
export function filterOperator(id: string): FilterOperator {
  return (
    filterOperators.find((operator) => operator.id === id) ?? {
      id,
      label: id,
      subject: 'text',
      argument: 'text',
    }
  );
}
