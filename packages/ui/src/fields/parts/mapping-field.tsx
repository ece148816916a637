'use client';
import {
  type MappingSourceName,
  type MappingValue,
  mappingLabels,
  mappingSource,
  setMapping,
} from '@trigger-picker/core';
import type { PlainMessageKey } from '../../messages/messages.ts';
import { type ChoiceKey, useChoiceUi } from '../choice/use-choice-ui.ts';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes, fieldIds } from './field-ids.ts';
import { MappingLine } from './mapping-line.tsx';
import { useLeave } from './use-leave.ts';

/** A named single field of a mapping: what it is called, and where its list is loaded from. */
export interface MappingSingle {
  readonly title: PlainMessageKey<ChoiceKey>;
  readonly source: MappingSourceName;
}

interface MappingFieldProps<Key extends string> extends FieldProps<MappingValue<Key>> {
  readonly singles: Readonly<Record<Key, MappingSingle>>;
}

/** Named single fields with a mapping below them: a field of the integration for each of the host's labels. */
export function MappingField<Key extends string>({ singles, ...props }: MappingFieldProps<Key>) {
  const { t, slot } = useChoiceUi();
  const { value, onChange, onBlur, id, field } = props;
  const { parameter } = field;
  const { fieldMappings } = value;
  const labels = new Set([...mappingLabels(parameter), ...fieldMappings.map(({ label }) => label)]);
  const fieldOf = (label: string) => fieldMappings.find((row) => row.label === label)?.field ?? '';
  const single = (key: Key) => {
    const { title, source }: MappingSingle = singles[key];
    return (
      <MappingLine
        key={key}
        field={field}
        label={t(title)}
        source={mappingSource(parameter, source)}
        text={value[key]}
        onChange={(text) => onChange({ ...value, [key]: text })}
      />
    );
  };
  return (
    <FieldFrame {...props} isGroup>
      <div
        role="group"
        {...slot('mapping')}
        aria-labelledby={fieldIds(id).label}
        aria-describedby={controlAttributes(props)['aria-describedby']}
        {...useLeave(onBlur)}
      >
        {keysOf(singles).map(single)}
        {[...labels].map((label) => (
          <MappingLine
            key={label}
            field={field}
            label={label}
            source={mappingSource(parameter, 'fieldSource')}
            text={fieldOf(label)}
            onChange={(text) =>
              onChange({ ...value, fieldMappings: setMapping(fieldMappings, label, text) })
            }
          />
        ))}
      </div>
    </FieldFrame>
  );
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  // `Object.keys` forgets which keys it was given.
  return Object.keys(record) as Key[];
}
