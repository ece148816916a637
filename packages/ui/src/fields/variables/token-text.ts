import { codePattern, MARK, type TokenCodes, withoutReservedSigns } from './token-codes.ts';
import type { Variable } from './variable-props.ts';
import type { VariableSyntax } from './variable-syntax.ts';

/** A variable inside a text as it is shown. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly label: string;
  /** The host does not have it any more. */
  readonly isMissing: boolean;
}

/** A piece of a shown text: plain, or a token. */
export interface ShownPart {
  readonly text: string;
  readonly token: Token | undefined;
}

/**
 * A text with variables has two forms. One is sent, in the host's syntax. The other is shown in an ordinary
 * text control, so that typing, composing, undo and selecting stay the browser's: a variable is its label
 * between invisible marks, which also say which one it is.
 */
export interface TokenText {
  toShown(text: string): string;
  toText(shown: string): string;
  parts(shown: string): readonly ShownPart[];
  tokens(shown: string): readonly Token[];
  /** A variable as it is written into the shown text. */
  write(variable: Variable): string;
}

/** Makes the ends of a chip, and is no place for a line to break. */
const EDGE = '\u00a0';
const MAX_LABEL = 60;

const tokenPattern = new RegExp(`${MARK}(${codePattern})${EDGE}([^${MARK}]*)${EDGE}${MARK}`, 'g');
/** The two forms of texts that name these variables. */
export function createTokenText(syntax: VariableSyntax, codes: TokenCodes): TokenText {
  const labelOf = (id: string) => {
    const label = withoutReservedSigns(syntax.find(id)?.label ?? id)
      .replace(/\s+/g, ' ')
      .trim();
    return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label || id;
  };
  const write = (id: string, raw: string) =>
    `${MARK}${codes.codeOf({ id, raw })}${EDGE}${labelOf(id)}${EDGE}${MARK}`;

  const parts = (shown: string) => {
    const found: ShownPart[] = [];
    let at = 0;
    for (const match of shown.matchAll(tokenPattern)) {
      const [text, code = '', label = ''] = match;
      const meaning = codes.meaningOf(code);
      if (!meaning) continue;
      if (match.index > at) found.push({ text: shown.slice(at, match.index), token: undefined });
      const start = match.index;
      at = start + text.length;
      const { id } = meaning;
      const isMissing = syntax.find(id) === undefined;
      found.push({ text, token: { start, end: at, id, label, isMissing } });
    }
    if (at < shown.length) found.push({ text: shown.slice(at), token: undefined });
    return found;
  };

  return {
    parts,
    tokens: (shown) => parts(shown).flatMap(({ token }) => token ?? []),
    write: (variable) => write(variable.id, syntax.format(variable)),
    toShown: (text) => {
      let shown = '';
      let at = 0;
      for (const { start, end, id } of syntax.parse(text)) {
        shown += text.slice(at, start) + write(id, text.slice(start, end));
        at = end;
      }
      return shown + text.slice(at);
    },
    toText: (shown) =>
      withoutReservedSigns(
        shown.replace(tokenPattern, (text, code: string) => codes.meaningOf(code)?.raw ?? text),
      ),
  };
}
