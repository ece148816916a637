'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useMemo } from 'react';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes } from '../parts/field-ids.ts';
import { useLeave } from '../parts/use-leave.ts';
import { ChoiceNotes } from './choice-notes.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { useListNote } from './list-note.tsx';
import { isSeveralOf, itemsOf, pickChoice } from './several.ts';
import { useChoiceUi } from './use-choice-ui.ts';
import { useChosen } from './use-chosen.ts';
import { useDroppedText } from './use-dropped-text.ts';
import { useFieldChoices } from './use-field-choices.ts';
import { useForeignText } from './use-foreign-text.ts';
import { useKeepOrReset } from './use-keep-or-reset.ts';
import { useStillChosen } from './use-still-chosen.ts';

/** One of a list, static or loaded, or several. A value keeps its JSON type. */
export function ChoiceField(props: FieldProps<JsonValue>) {
  const { field, value, onChange, onBlur } = props;
  const { title, placeholder, readOnly, required } = field.parameter;
  const { start, labelOf, rememberLabel } = useFormContext();
  const { slot } = useChoiceUi();
  const unnamed = itemsOf(value, true).filter((item) => labelOf(field.id, item) === undefined);
  const isNamed = labelOf(field.id, value) !== undefined;
  const loaded = useFieldChoices(field, { unnamed: isNamed ? [] : unnamed });
  const isSeveral = isSeveralOf(value, loaded.loaded);
  const items = useMemo(() => itemsOf(value, isSeveral), [value, isSeveral]);
  const list = useStillChosen(field, loaded, isSeveral ? items : []);
  const chosen = useChosen(field, items, list);
  const dropped = useDroppedText(
    field,
    useKeepOrReset({ list: loaded, value, start, onReset: onChange }),
  );
  const foreign = useForeignText(field, value, chosen);
  const listNote = useListNote(list, title);
  const hasNote = Boolean(dropped ?? foreign ?? listNote);
  const empty = list.loaded.find((choice) => choice.value === null);
  return (
    <FieldFrame
      {...props}
      note={hasNote && <ChoiceNotes dropped={dropped} text={foreign} listNote={listNote} />}
    >
      <div {...slot('choice-field')} {...useLeave(onBlur)}>
        <ChoiceSelect
          list={list}
          title={title}
          value={value}
          chosen={chosen}
          onPick={(choice) => {
            rememberLabel(field.id, choice.value, choice.label);
            onChange(pickChoice(value, choice.value, isSeveral));
          }}
          onClear={required ? undefined : () => onChange(isSeveral ? [] : null)}
          placeholder={empty?.label ?? placeholder}
          isReadOnly={readOnly}
          attributes={controlAttributes(props, hasNote)}
        />
        <span role="status" {...slot('choices-announcement')}>
          {dropped}
        </span>
      </div>
    </FieldFrame>
  );
}
