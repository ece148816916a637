'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes, fieldIds } from './field-ids.ts';
import { useFieldUi } from './use-field-ui.ts';
import { useJsonText } from './use-json-text.ts';

interface JsonFieldProps extends FieldProps<OpaqueValue> {
  /** The slot of the text area. @default 'field-json' */
  readonly as?: 'field-json' | 'field-json-secret';
  /** What is known of the value all the same. */
  readonly hint?: ReactNode;
}

/**
 * A value whose shape is published nowhere. One that may be left out stays out of the way until the user wants
 * it; one that is needed says what to do.
 */
export function JsonField(props: JsonFieldProps) {
  const [isAsked, setIsAsked] = useState(false);
  const { value, error, field } = props;
  const { required, readOnly } = field.parameter;
  const isEmpty = value.json.trim() === '';
  const isOpen = isAsked || required || !isEmpty || error !== undefined;
  if (isOpen) return <JsonArea {...props} takesFocus={isAsked} />;
  return <JsonOffer {...props} onAsk={readOnly ? undefined : () => setIsAsked(true)} />;
}

function JsonOffer({
  onAsk,
  ...props
}: JsonFieldProps & { readonly onAsk: (() => void) | undefined }) {
  const { t, slot } = useFieldUi();
  const { id } = props;
  return (
    <FieldFrame
      {...props}
      isGroup
      note={
        <>
          <span {...slot('field-note-text')}>{t('form.kind.opaque')}</span>
          {onAsk && (
            <button
              type="button"
              id={id}
              {...slot('field-note-action')}
              aria-labelledby={`${id} ${fieldIds(id).label}`}
              onClick={onAsk}
            >
              {t('form.kind.opaque.enter')}
            </button>
          )}
        </>
      }
    />
  );
}

function JsonArea({
  as = 'field-json',
  hint,
  takesFocus,
  ...props
}: JsonFieldProps & { readonly takesFocus: boolean }) {
  const { t, slot } = useFieldUi();
  const { value, onChange, onBlur, field } = props;
  const { placeholder, readOnly, required } = field.parameter;
  const text = useJsonText(value, onChange);
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  const explain = () => {
    if (readOnly) return t('form.kind.opaque.fixed');
    if (text.isSaved) return t('form.kind.opaque.saved');
    return t(required ? 'form.kind.opaque.required' : 'form.kind.opaque.optional');
  };
  return (
    <FieldFrame
      {...props}
      note={
        <>
          <span {...slot('field-note-text')}>{explain()}</span>
          {hint}
        </>
      }
    >
      <textarea
        {...slot(as)}
        {...controlAttributes(props, true)}
        ref={ref}
        dir="ltr"
        rows={1}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        placeholder={placeholder}
        readOnly={readOnly}
        value={text.shown}
        onChange={(event) => text.write(event.target.value)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}
