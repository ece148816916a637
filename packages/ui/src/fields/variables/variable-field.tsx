'use client';
import { type ComponentType, type CSSProperties, useId, useMemo, useRef } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { useLiveStyle } from '../../internals/use-live-style.ts';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes } from '../parts/field-ids.ts';
import { hasReservedSigns } from './token-codes.ts';
import { useVariableText } from './use-variable-text.ts';
import { useVariablesUi } from './use-variables-ui.ts';
import { VariableInsert } from './variable-insert.tsx';
import { optionId } from './variable-list.tsx';
import { VariableMirror } from './variable-mirror.tsx';
import { VariablePopover } from './variable-popover.tsx';
import { toVariableSyntax, type VariableSyntax } from './variable-syntax.ts';

/** Text with the host's variables in it as chips; plain, while it holds the signs that chips are made of. */
export function variableField(Plain: ComponentType<FieldProps<string>>) {
  return function VariableField(props: FieldProps<string>) {
    const { variables } = useFormContext();
    const syntax = useMemo(() => variables && toVariableSyntax(variables), [variables]);
    if (!syntax || hasReservedSigns(props.value)) return <Plain {...props} />;
    return <Editor {...props} syntax={syntax} />;
  };
}

/**
 * The control is an ordinary text area, so that typing, composing, undo and selecting are the browser's; the
 * chips are drawn behind it, sign upon sign.
 */
function Editor({ syntax, ...props }: FieldProps<string> & { readonly syntax: VariableSyntax }) {
  const { t, slot } = useVariablesUi();
  const { field, error, onBlur } = props;
  const { placeholder, readOnly = false, title, lines = 1 } = field.parameter;
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  // A custom property: it has no place among the types of styles.
  const size = useLiveStyle({ '--tp-lines': lines } as CSSProperties);
  const isOneLine = field.kind === 'text';
  const editor = useVariableText({ ...props, syntax, area, isOneLine });
  const { menu, missing, handlers } = editor;
  const hasNote = missing.length > 0 || !readOnly;
  return (
    <FieldFrame
      {...props}
      note={
        hasNote && (
          <>
            {missing.length > 0 && (
              <span {...slot('field-note-text')}>
                {t('variables.missing', { labels: missing.join(', ') })}
              </span>
            )}
            {!readOnly && (
              <VariableInsert title={title} variables={syntax.variables} onPick={editor.insert} />
            )}
          </>
        )
      }
    >
      <VariablePopover menu={menu} listId={listId}>
        <div
          {...slot('variable-box')}
          {...toDataAttributes({ invalid: error !== undefined, readonly: readOnly })}
          style={size}
        >
          <VariableMirror parts={editor.parts} />
          <textarea
            {...slot('variable-text')}
            {...controlAttributes(props, hasNote)}
            ref={area}
            rows={1}
            autoComplete="off"
            placeholder={placeholder}
            readOnly={readOnly}
            aria-autocomplete="list"
            aria-controls={menu.isOpen ? listId : undefined}
            aria-activedescendant={
              menu.isOpen && menu.keys.active ? optionId(listId, menu.keys.active) : undefined
            }
            value={editor.shown}
            {...handlers}
            onBlur={() => {
              handlers.onBlur();
              onBlur();
            }}
          />
        </div>
      </VariablePopover>
      <span role="status" {...slot('variable-announcement')}>
        {editor.announcement}
      </span>
    </FieldFrame>
  );
}
