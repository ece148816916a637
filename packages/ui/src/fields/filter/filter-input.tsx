'use client';
import type { InputHTMLAttributes } from 'react';
import { useFilterUi } from './use-filter-ui.ts';

interface FilterInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An input in a condition. */
export function FilterInput({ label, onChange, ...input }: FilterInputProps) {
  const { slot } = useFilterUi();
  return (
    <input
      type="text"
      autoComplete="off"
      {...slot('filter-input')}
      data-small=""
      aria-label={label}
      placeholder={label}
      onChange={(event) => onChange(event.target.value)}
      {...input}
    />
  );
}
