'use client';
import { type MappingValue, setMapping } from '@trigger-picker/core';
import { useState } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import type { PlainMessageKey } from '../../messages/messages.ts';
import { Button } from '../../primitives/button.tsx';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes, fieldIds } from './field-ids.ts';

interface MappingFieldProps<Key extends string> extends FieldProps<MappingValue<Key>> {
  /** The named single fields, and what each is called. */
  readonly singles: Readonly<Record<Key, PlainMessageKey>>;
}

/** Named single fields with a mapping beside them: what the host calls a field, and where it is taken from. */
export function MappingField<Key extends string>({ singles, ...props }: MappingFieldProps<Key>) {
  const { t } = useUi();
  const { value, onChange, onBlur, id, field } = props;
  const { fieldMappings } = value;
  const { readOnly } = field.parameter;
  const labelOf = (key: Key) => t<PlainMessageKey>(singles[key]);
  const setRow = (label: string, source: string) =>
    onChange({ ...value, fieldMappings: setMapping(fieldMappings, label, source) });
  return (
    <FieldFrame {...props} isGroup>
      <div
        role="group"
        className="tp-mapping"
        aria-labelledby={fieldIds(id).label}
        aria-describedby={controlAttributes(props)['aria-describedby']}
        onBlur={onBlur}
      >
        {keysOf(singles).map((key) => (
          <Line
            key={key}
            label={labelOf(key)}
            text={value[key]}
            readOnly={readOnly}
            onChange={(text) => onChange({ ...value, [key]: text })}
          />
        ))}
        {fieldMappings.map((row) => (
          <Line
            key={row.label}
            label={row.label}
            text={row.field}
            placeholder={t('form.mapping.source')}
            readOnly={readOnly}
            onChange={(source) => setRow(row.label, source)}
          />
        ))}
        {!readOnly && <NewRow onAdd={(label) => setRow(label, rowOf(value, label))} />}
      </div>
    </FieldFrame>
  );
}

function Line({
  label,
  text,
  placeholder,
  readOnly,
  onChange,
}: {
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string;
  readonly readOnly: boolean | undefined;
  readonly onChange: (text: string) => void;
}) {
  return (
    <label className="tp-mapping-line">
      <bdi className="tp-mapping-label">{label}</bdi>
      <input
        type="text"
        autoComplete="off"
        className="tp-input"
        data-small=""
        placeholder={placeholder}
        readOnly={readOnly}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function NewRow({ onAdd }: { readonly onAdd: (label: string) => void }) {
  const { t } = useUi();
  const [label, setLabel] = useState('');
  const add = () => {
    if (label.trim() === '') return;
    onAdd(label.trim());
    setLabel('');
  };
  return (
    <div className="tp-mapping-line">
      <input
        type="text"
        autoComplete="off"
        className="tp-input"
        data-small=""
        aria-label={t('form.mapping.label')}
        placeholder={t('form.mapping.label')}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button size="small" onClick={add}>
        {t('form.mapping.add')}
      </Button>
    </div>
  );
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  // `Object.keys` forgets which keys it was given.
  return Object.keys(record) as Key[];
}

/** A label that is there already keeps what it stands for. */
function rowOf<Key extends string>({ fieldMappings }: MappingValue<Key>, label: string): string {
  return fieldMappings.find((row) => row.label === label)?.field ?? '';
}
