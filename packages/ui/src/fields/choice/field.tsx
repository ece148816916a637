'use client';
import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';
import { useUi } from '../../internals/ui-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes } from '../parts/field-ids.ts';
import { useLeave } from '../parts/use-leave.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { useListNote } from './list-status.tsx';
import { useChosen } from './use-chosen.ts';
import { useFieldChoices } from './use-field-choices.ts';
import { useKeepOrReset } from './use-keep-or-reset.ts';

/** One of a list, static or loaded. Its value keeps its JSON type. */
export function ChoiceField(props: FieldProps<JsonValue>) {
  const { field, value, onChange, onBlur } = props;
  const { title, placeholder, readOnly, required } = field.parameter;
  const { start, rememberLabel } = useFormContext();
  const { t } = useUi();
  const list = useFieldChoices(field);
  const chosen = useChosen(field, value, list);
  useKeepOrReset({ list, value, start, onReset: onChange });
  const isForeign = chosen?.isForeign ?? false;
  const listNote = useListNote(list);
  const hasNote = isForeign || listNote !== null;
  return (
    <FieldFrame
      {...props}
      note={
        hasNote && (
          <>
            {isForeign && <span className="tp-note">{t('choice.notListed.help')}</span>}
            {listNote}
          </>
        )
      }
    >
      <div {...useLeave(onBlur)}>
        <ChoiceSelect
          list={list}
          title={title}
          value={value}
          chosen={chosen}
          onPick={(choice) => {
            rememberLabel(field.id, choice.value, choice.label);
            onChange(pick(value, choice));
          }}
          onClear={required ? undefined : () => onChange(Array.isArray(value) ? [] : null)}
          placeholder={placeholder}
          isReadOnly={readOnly}
          attributes={controlAttributes(props, hasNote)}
        />
      </div>
    </FieldFrame>
  );
}

/** What is chosen after a choice was picked: a list of values gains it, or loses it. */
function pick(value: JsonValue, { value: picked }: Choice): JsonValue {
  if (!Array.isArray(value)) return picked;
  const rest = value.filter((item) => !isSameJson(item, picked));
  return rest.length < value.length ? rest : [...value, picked];
}
