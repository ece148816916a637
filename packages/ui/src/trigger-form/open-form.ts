import { applyChanges, type FormValues, type JsonObject } from '@trigger-picker/core';
import { findConflicts, type SavedElsewhere } from './find-conflicts.ts';
import type { FormLeftovers, FormStart } from './form-start.ts';

/** What was entered earlier and not saved. The form opens with it, and it counts as typed just now. */
export interface RestoredChanges {
  /** What differs from `initialParameters`; `null` removes. */
  readonly changes: JsonObject;
  /** What was saved under those ids when they were changed; `null`: nothing. Where that is another now, the user is told. */
  readonly from: JsonObject;
}

/** A form at its opening. */
export interface OpenedForm extends FormLeftovers {
  readonly values: FormValues;
  /** The whole object that it stands for. */
  readonly whole: JsonObject;
  readonly elsewhere: SavedElsewhere;
}

/** Opens a form on what is saved, with what was entered earlier. */
export function openForm(start: FormStart, restored: RestoredChanges | undefined): OpenedForm {
  const { model, saved = {}, values: initial } = start;
  const nothing = { conflicts: [], taken: [] };
  if (!restored) {
    return { values: initial, orphans: {}, removed: [], whole: saved, elsewhere: nothing };
  }
  const whole = applyChanges(saved, restored.changes);
  const values = model.fromParameters(whole);
  const unknown = model.unknownParameters(whole, values);
  const orphans = unknown.filter(({ id }) => Object.hasOwn(restored.changes, id));
  const drift = model.unknownParameters(saved).filter(({ id }) => restored.changes[id] === null);
  const { conflicts } = findConflicts(restored.from, whole, saved);
  return {
    values,
    orphans: Object.fromEntries(orphans.map(({ id, value }) => [id, value])),
    removed: drift.map(({ id }) => id),
    whole,
    elsewhere: {
      conflicts: conflicts.filter((id) => Object.hasOwn(restored.from, id)),
      taken: [],
    },
  };
}
