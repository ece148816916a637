'use client';
import { useMemo, useState } from 'react';
import type { AskedVariable } from './find-asked.ts';
import { type MatchedVariables, matchVariables } from './match-variables.ts';
import { type OptionKeys, useOptionKeys } from './use-option-keys.ts';
import type { Variable } from './variable-props.ts';

/** The list that opens while a variable is being typed. */
export interface VariableMenu {
  readonly isOpen: boolean;
  readonly matched: MatchedVariables;
  readonly keys: OptionKeys;
  readonly pick: (variable: Variable) => void;
  readonly close: () => void;
}

interface VariableMenuOptions {
  readonly variables: readonly Variable[];
  /** What is being asked for where the caret is. */
  readonly asked: AskedVariable | undefined;
  readonly onPick: (variable: Variable, asked: AskedVariable) => void;
}

const nothing: MatchedVariables = { sections: [], rows: [], more: 0 };

/** Opens while there is something to offer; closed by Escape, it stays so until something else is asked for. */
export function useVariableMenu({ variables, asked, onPick }: VariableMenuOptions): VariableMenu {
  const [closed, setClosed] = useState<number>();
  const isWanted = asked !== undefined && asked.start !== closed;
  const query = isWanted ? asked.query : undefined;
  const matched = useMemo(
    () => (query === undefined ? nothing : matchVariables(variables, query)),
    [variables, query],
  );
  const close = () => setClosed(asked?.start);
  const pick = (variable: Variable) => asked && onPick(variable, asked);
  const keys = useOptionKeys({ rows: matched.rows, onPick: pick, onClose: close });
  if (asked === undefined && closed !== undefined) setClosed(undefined);
  return { isOpen: matched.rows.length > 0, matched, keys, pick, close };
}
