'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useMemo } from 'react';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes } from '../parts/field-ids.ts';
import { useLeave } from '../parts/use-leave.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { describeDropped, describeForeign } from './describe-value.ts';
import { isSeveralOf, itemsOf, pickChoice } from './several.ts';
import { useChoiceNotes } from './use-choice-notes.tsx';
import { useChoiceUi } from './use-choice-ui.ts';
import { useChosen } from './use-chosen.ts';
import { useFieldChoices } from './use-field-choices.ts';
import { useKeepOrReset } from './use-keep-or-reset.ts';
import { useStillChosen } from './use-still-chosen.ts';

/** One of a list, static or loaded, or several. A value keeps its JSON type. */
export function ChoiceField(props: FieldProps<JsonValue>) {
  const { field, value, onChange, onBlur } = props;
  const { title, placeholder, readOnly, required } = field.parameter;
  const form = useFormContext();
  const ui = useChoiceUi();
  const loaded = useFieldChoices(field, { value });
  const isSeveral = isSeveralOf(value, loaded.loaded);
  const items = useMemo(() => itemsOf(value, isSeveral), [value, isSeveral]);
  const list = useStillChosen(field, loaded, isSeveral ? items : []);
  const chosen = useChosen(field, items, list);
  const lost = useKeepOrReset({ list: loaded, value, start: form.start, onReset: onChange });
  const dropped = lost && describeDropped(lost, field, form, ui);
  const text = chosen?.isForeign ? describeForeign(value, field, form, ui) : undefined;
  const note = useChoiceNotes({ title, list, text, dropped });
  const empty = list.loaded.find((choice) => choice.value === null);
  return (
    <FieldFrame {...props} note={note}>
      <div {...ui.slot('choice-field')} {...useLeave(onBlur)}>
        <ChoiceSelect
          list={list}
          title={title}
          value={value}
          chosen={chosen}
          onPick={(choice) => {
            form.rememberLabel(field.id, choice.value, choice.label);
            onChange(pickChoice(value, choice.value, isSeveral));
          }}
          onClear={required ? undefined : () => onChange(isSeveral ? [] : null)}
          placeholder={empty?.label ?? placeholder}
          isReadOnly={readOnly}
          attributes={controlAttributes(props, note !== null)}
        />
        <span role="status" {...ui.slot('choices-announcement')}>
          {dropped}
        </span>
      </div>
    </FieldFrame>
  );
}
