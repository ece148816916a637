'use client';
import { type MouseEvent, useEffect, useRef } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import type { MatchedVariables } from './match-variables.ts';
import type { OptionKeys } from './use-option-keys.ts';
import { useVariablesUi } from './use-variables-ui.ts';
import type { Variable } from './variable-props.ts';

interface VariableListProps {
  readonly id: string;
  readonly matched: MatchedVariables;
  readonly keys: OptionKeys;
  readonly onPick: (variable: Variable) => void;
}

/** The id of a variable's row. */
export function optionId(listId: string, variable: Variable): string {
  return `${listId}-${encodeURIComponent(variable.id)}`;
}

/** The variables to choose from, each with where it stands and one of its values. */
export function VariableList({ id, matched, keys, onPick }: VariableListProps) {
  const { t, slot } = useVariablesUi();
  const list = useRef<HTMLDivElement>(null);
  const activeId = keys.active && optionId(id, keys.active);
  useEffect(() => {
    const row = list.current?.querySelector(`[id="${activeId}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  /** The keys are the text control's. */
  const mouse = (variable: Variable) => ({
    onMouseMove: () => keys.setActive(variable),
    // The focus, and with it the caret, stays where it is.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: () => onPick(variable),
  });
  const option = (variable: Variable) => {
    const isActive = variable === keys.active;
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text control
      <div
        key={variable.id}
        id={optionId(id, variable)}
        role="option"
        aria-selected={isActive}
        {...slot('variable-option')}
        {...toDataAttributes({ highlighted: isActive })}
        {...mouse(variable)}
      >
        <span {...slot('variable-option-label')}>
          <bdi>{variable.label}</bdi>
        </span>
        {variable.sample !== undefined && (
          <span {...slot('variable-option-sample')}>
            <bdi>{variable.sample}</bdi>
          </span>
        )}
        {variable.path !== undefined && (
          <span {...slot('variable-option-path')}>
            <bdi>{variable.path}</bdi>
          </span>
        )}
      </div>
    );
  };
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('variables.list')}
      {...slot('variable-list')}
    >
      {matched.sections.map(({ label, variables }) =>
        label === undefined ? (
          variables.map(option)
        ) : (
          <div key={label} role="group" aria-label={label} {...slot('variable-section')}>
            <div {...slot('variable-group')} aria-hidden="true">
              {label}
            </div>
            {variables.map(option)}
          </div>
        ),
      )}
    </div>
  );
}
