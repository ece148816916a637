'use client';
import type { Choice, ChoicesSource, Field } from '@trigger-picker/core';
import { useChoiceUi } from '../choice/use-choice-ui.ts';
import { useFieldChoices } from '../choice/use-field-choices.ts';
import { ChoiceInput } from '../editable-choice/choice-input.tsx';
import { useTypedText } from '../editable-choice/use-typed-text.ts';

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
  const { slot } = useChoiceUi();
  const { label, source } = props;
  return (
    <div {...slot('mapping-line')}>
      {/* The input's own name says the same. */}
      <bdi {...slot('mapping-label')} aria-hidden="true">
        {label}
      </bdi>
      {source ? <ListedInput {...props} source={source} /> : <PlainInput {...props} />}
    </div>
  );
}

function PlainInput({ field, label, text, onChange }: MappingLineProps) {
  const { slot } = useChoiceUi();
  return (
    <input
      type="text"
      autoComplete="off"
      {...slot('mapping-input')}
      data-small=""
      aria-label={label}
      readOnly={field.parameter.readOnly}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function ListedInput(props: MappingLineProps & { readonly source: ChoicesSource }) {
  const { field, label, source, text, onChange } = props;
  const { t } = useChoiceUi();
  const typed = useTypedText(text);
  const list = useFieldChoices(field, {
    own: none,
    source,
    value: typed.typed === undefined ? text : null,
  });
  const listed = list.loaded.find(({ value }) => value === text);
  return (
    <ChoiceInput
      parameter={{
        title: label,
        placeholder: t('form.mapping.source'),
        readOnly: field.parameter.readOnly,
      }}
      list={list}
      value={text}
      label={listed?.label ?? text}
      typed={typed}
      onChange={(value) => onChange(value === null ? '' : String(value))}
      attributes={{ 'aria-label': label }}
    />
  );
}
