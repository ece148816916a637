'use client';
import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { FieldProps } from '../field-props.ts';
import { typeText } from '../parts/type-text.ts';
import { type AskedVariable, findAsked } from './find-asked.ts';
import { repairShown } from './repair-shown.ts';
import { createTokenCodes, withoutReservedSigns } from './token-codes.ts';
import { createTokenText } from './token-text.ts';
import { useAtomicTokens } from './use-atomic-tokens.ts';
import { useVariableMenu } from './use-variable-menu.ts';
import { useVariablesUi } from './use-variables-ui.ts';
import type { Variable } from './variable-props.ts';
import type { VariableSyntax } from './variable-syntax.ts';

interface VariableTextOptions extends FieldProps<string> {
  readonly syntax: VariableSyntax;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** Line ends are blanks, and Enter submits. */
  readonly isOneLine: boolean;
}

/** A text with variables in it, between the form, which holds it in the host's syntax, and the control. */
export function useVariableText(options: VariableTextOptions) {
  const { value, onChange, syntax, area, isOneLine } = options;
  const { t } = useVariablesUi();
  const [codes] = useState(createTokenCodes);
  const text = useMemo(() => createTokenText(syntax, codes), [syntax, codes]);
  const [typed, setTyped] = useState<string>();
  const [asked, setAsked] = useState<AskedVariable>();
  const [announcement, announce] = useState('');
  const caret = useRef<number | undefined>(undefined);
  const wasEntered = useRef(false);
  // What was typed counts for as long as the form holds just that: it may be reset under the user's hands.
  const isTyped = typed !== undefined && text.toText(typed) === value;
  const shown = isTyped ? typed : text.toShown(value);
  const parts = useMemo(() => text.parts(shown), [text, shown]);
  const tokens = useMemo(() => parts.flatMap(({ token }) => token ?? []), [parts]);

  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  useAtomicTokens(area, {
    tokens,
    onCross: ({ label }) => announce(t('variables.at', { label })),
    onRemove: ({ label }) => announce(t('variables.removed', { label })),
    onMove: () => setAsked(undefined),
  });

  const write = (node: HTMLTextAreaElement, isComposing: boolean) => {
    const flat = isOneLine ? node.value.replace(/\n/g, ' ') : node.value;
    const at = node.selectionStart;
    const repaired = isComposing ? undefined : repairShown(text, shown, flat, at);
    if (repaired) caret.current = repaired.caret;
    const next = repaired?.shown ?? flat;
    setTyped(next);
    setAsked(findAsked(next, repaired?.caret ?? at));
    onChange(text.toText(next));
    if (!isComposing) closeTyped(node, next);
  };

  /** A variable whose name has just been written to its end, in the host's syntax, becomes a chip. */
  const closeTyped = (node: HTMLTextAreaElement, next: string) => {
    const end = node.selectionStart;
    if (/[\p{L}\p{N}_]$/u.test(next.slice(0, end))) return;
    const start = text.tokens(next).findLast((token) => token.end <= end)?.end ?? 0;
    const plain = next.slice(start, end);
    const match = syntax.parse(plain).findLast((found) => found.end === plain.length);
    const variable = match && syntax.find(match.id);
    if (match && variable)
      insert(variable, [start + match.start, end], text.toShown(plain.slice(match.start)));
  };

  const insert = (
    variable: Variable,
    range?: readonly [number, number],
    written = text.write(variable),
  ) => {
    const node = area.current;
    if (!node) return;
    const end = node.value.length;
    // Where the caret has never been, the end is what anyone would expect.
    const [from, to] = range ?? (wasEntered.current ? [] : [end, end]);
    if (from !== undefined && to !== undefined) node.setSelectionRange(from, to);
    typeText(node, written);
    setAsked(undefined);
    announce(t('variables.inserted', { label: variable.label }));
  };

  const menu = useVariableMenu({
    variables: syntax.variables,
    asked,
    onPick: (variable, { start }) =>
      insert(variable, [start, area.current?.selectionStart ?? start]),
  });

  const copy = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (selectionStart === selectionEnd) return false;
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      text.toText(shown.slice(selectionStart, selectionEnd)),
    );
    return true;
  };

  return {
    shown,
    parts,
    menu,
    insert,
    announcement,
    /** What the host does not have any more. */
    missing: [...new Set(tokens.filter(({ isMissing }) => isMissing).map(({ label }) => label))],
    handlers: {
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => {
        const { nativeEvent } = event;
        write(event.currentTarget, nativeEvent instanceof InputEvent && nativeEvent.isComposing);
      },
      onCompositionEnd: (event: { readonly currentTarget: HTMLTextAreaElement }) =>
        write(event.currentTarget, false),
      onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
        if (menu.isOpen && menu.keys.onKeyDown(event)) return;
        if (!isOneLine || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      },
      onCopy: copy,
      onCut: (event: ClipboardEvent<HTMLTextAreaElement>) => {
        if (copy(event)) typeText(event.currentTarget, '');
      },
      onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => {
        const plain = withoutReservedSigns(event.clipboardData.getData('text/plain'));
        event.preventDefault();
        typeText(
          event.currentTarget,
          text.toShown(isOneLine ? plain.replace(/\s*\n\s*/g, ' ') : plain),
        );
      },
      onFocus: () => {
        wasEntered.current = true;
      },
      onBlur: () => {
        setAsked(undefined);
        // Now what was written by hand in the host's syntax shows as what it means.
        setTyped(undefined);
      },
    },
  };
}
