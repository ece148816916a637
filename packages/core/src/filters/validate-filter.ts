import type { FilterRules } from '../contract/catalog.ts';
import type { FormMessages } from '../form/messages.ts';
import { numberMessage } from '../inputs/number.ts';
import { readDateText } from './date-text.ts';
import { allowedOperators } from './filter-rules.ts';
import { type FilterCondition, type FilterTree, filterConditions } from './filter-tree.ts';
import { filterOperator } from './operators.ts';

/** What is wrong with one row. */
export interface FilterProblem {
  readonly conditionId: string;
  /** The part of the row that has to change. */
  readonly part: 'field' | 'operator' | 'value';
  readonly message: string;
}

/** Everything that is wrong with a formula: row by row, and with how its groups are joined. */
export interface FilterValidation {
  readonly rows: readonly FilterProblem[];
  /** Set when the rules allow one group and there are more. */
  readonly groups?: string;
}

/** Checks a formula against what its parameter allows. At most one problem a row, the leftmost. */
export function validateFilter(
  tree: FilterTree,
  rules: FilterRules | undefined,
  messages: FormMessages,
): FilterValidation {
  const offered = new Set(allowedOperators(rules).map(({ id }) => id));
  const rows = filterConditions(tree).flatMap(
    (condition) => rowProblem(condition, offered, messages) ?? [],
  );
  const groups = tree.groups.filter(({ conditions }) => conditions.length > 0).length;
  return rules?.onlyAnd && groups > 1
    ? { rows, groups: messages.FILTER_OR_NOT_ALLOWED({ groups }) }
    : { rows };
}

function rowProblem(
  condition: FilterCondition,
  offered: ReadonlySet<string>,
  messages: FormMessages,
): FilterProblem | undefined {
  const { id: conditionId, field, operator } = condition;
  const problem = (part: FilterProblem['part'], message: string) => ({
    conditionId,
    part,
    message,
  });
  if (field.trim() === '') return problem('field', messages.FILTER_FIELD_MISSING({ field }));
  if (operator === '') return problem('operator', messages.FILTER_OPERATOR_MISSING({ field }));
  if (!offered.has(operator) && !filterOperator(operator).hidden) {
    return problem('operator', messages.FILTER_OPERATOR_NOT_ALLOWED({ operator }));
  }
  const message = valueMessage(condition, messages);
  return message === undefined ? undefined : problem('value', message);
}

function valueMessage(
  { field, operator, text }: FilterCondition,
  messages: FormMessages,
): string | undefined {
  const { argument } = filterOperator(operator);
  if (argument === 'none') return undefined;
  if (text.trim() === '') return messages.FILTER_VALUE_MISSING({ field });
  if (argument === 'number') return numberMessage(text, messages);
  return argument === 'date' && readDateText(text) === undefined
    ? messages.FILTER_DATE_INVALID({ text })
    : undefined;
}
