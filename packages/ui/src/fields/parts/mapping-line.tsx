'use client';
import type { Choice, ChoicesSource, Field } from '@trigger-picker/core';
import { useUi } from '../../internals/ui-context.tsx';
import { useFieldChoices } from '../choice/use-field-choices.ts';
import { ChoiceInput } from '../editable-choice/choice-input.tsx';

interface MappingLineProps {
  readonly field: Field;
  readonly label: string;
  /** Absent: there is no list, and the name is typed in. */
  readonly source: ChoicesSource | undefined;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const none: readonly Choice[] = [];

/** A line of a mapping: its label, and the field of the integration that stands for it. */
export function MappingLine(props: MappingLineProps) {
  const { label, source } = props;
  return (
    <div className="tp-mapping-line">
      {/* The input's own name says the same. */}
      <bdi className="tp-mapping-label" aria-hidden="true">
        {label}
      </bdi>
      {source ? <ListedInput {...props} source={source} /> : <PlainInput {...props} />}
    </div>
  );
}

function PlainInput({ field, label, text, onChange }: MappingLineProps) {
  return (
    <input
      type="text"
      autoComplete="off"
      className="tp-input"
      data-small=""
      aria-label={label}
      readOnly={field.parameter.readOnly}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function ListedInput({
  field,
  label,
  source,
  text,
  onChange,
}: MappingLineProps & { readonly source: ChoicesSource }) {
  const { t } = useUi();
  const list = useFieldChoices(field, none, source);
  const listed = list.loaded.find(({ value }) => value === text);
  const chosen = {
    text: listed?.label ?? text,
    isLabelled: listed !== undefined,
    isForeign: false,
  };
  return (
    <ChoiceInput
      parameter={{
        title: label,
        placeholder: t('form.mapping.source'),
        readOnly: field.parameter.readOnly,
      }}
      list={list}
      value={text}
      chosen={chosen}
      onChange={(value) => onChange(value === null ? '' : String(value))}
      attributes={{ 'aria-label': label }}
    />
  );
}
