'use client';
import { ChoiceSelect } from '../choice/choice-select.tsx';
import type { SelectList } from '../choice/select-list.ts';
import { useFilter } from './filter-context.tsx';
import type { FilterControlAttributes } from './filter-part.ts';

interface FilterSelectProps {
  readonly list: SelectList;
  readonly title: string;
  /** Empty: nothing is chosen yet. */
  readonly value: string;
  /** What that is called. */
  readonly label: string;
  readonly isForeign?: boolean;
  readonly onPick: (value: string) => void;
  readonly attributes: FilterControlAttributes;
}

/** A dropdown in a condition. */
export function FilterSelect(props: FilterSelectProps) {
  const { list, title, value, label, isForeign = false, onPick, attributes } = props;
  const { isReadOnly } = useFilter();
  return (
    <ChoiceSelect
      list={list}
      title={title}
      value={value}
      chosen={value === '' ? undefined : { text: label, isLabelled: true, isForeign }}
      onPick={(choice) => onPick(String(choice.value))}
      placeholder={title}
      isReadOnly={isReadOnly}
      isSmall
      attributes={{ 'aria-label': title, ...attributes }}
    />
  );
}
