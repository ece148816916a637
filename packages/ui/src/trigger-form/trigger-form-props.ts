import type { JsonObject, Trigger } from '@trigger-picker/core';
import type { FieldSupportProps } from '../fields/field-support.ts';
import type { RestoredChanges } from './open-form.ts';
import type { Labels } from './use-labels.ts';

/** What a form holds now. */
export interface TriggerFormState {
  /** The whole object, as a `TriggerConfig` holds it. Also while it is not valid: a draft loses nothing. */
  readonly parameters: JsonObject;
  /** What the chosen values are called, by parameter id. */
  readonly labels: Labels;
  /** What was saved when this was entered: the difference is the user's. */
  readonly base: JsonObject;
  readonly isValid: boolean;
  /** It is another than what it started with. */
  readonly isDirty: boolean;
}

/** What a form hands over when it is submitted and valid. */
export interface TriggerFormSubmit {
  readonly parameters: JsonObject;
  /** For `update`: only what changed, `null` removes. For `create`: the same as `parameters`. */
  readonly changes: JsonObject;
  /** What `changes` were made to: hand it on with an update, so that nobody's later change is overwritten. */
  readonly base: JsonObject;
  readonly labels: Labels;
}

/** What the form of a trigger takes. */
export interface TriggerFormProps extends FieldSupportProps {
  readonly trigger: Trigger;
  /** The account that lists are loaded from. */
  readonly credentialId: string | undefined;
  /**
   * What was saved, or the draft to go on with. `update` follows it when it changes, and keeps what the user
   * has touched; `create` reads it once. @default the parameters' own defaults
   */
  readonly initialParameters?: JsonObject | undefined;
  /** What was entered earlier on top of it and not saved: a draft's `changes`. It is read once. */
  readonly restored?: RestoredChanges | undefined;
  readonly initialLabels?: Labels | undefined;
  /** Each change, and once at the start. */
  readonly onChange?: ((state: TriggerFormState) => void) | undefined;
  /** Only for what is valid. A promise keeps a second submit out until it settles. */
  readonly onSubmit: (result: TriggerFormSubmit) => void | Promise<void>;
  /** What the service said about the values, by parameter id. Each stands until its field is changed. */
  readonly fieldErrors?: Readonly<Record<string, string>> | undefined;
  /** Of the `<form>`: a button anywhere submits it by `form={id}`. */
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** `update` accepts what was saved and is not touched, whatever the rules say now. @default 'create' */
  readonly submitMode?: 'create' | 'update' | undefined;
  readonly className?: string | undefined;
}
