import type { Subscription, TriggerConfig } from '@trigger-picker/core';
import type { TriggerRef } from '@trigger-picker/react';
import type { FieldSupportProps } from '../fields/field-support.ts';
import type { TriggerPickerProps } from '../trigger-picker/trigger-picker.tsx';

interface SetupBaseProps extends FieldSupportProps {
  /** The trigger to set up, where the host has chosen it: picking is left out. It is read once. */
  readonly trigger?: TriggerRef | undefined;
  /**
   * What the picker offers, says of each trigger, prefers and reports, and what stands under "Nothing found". Keep
   * it identical between renders.
   */
  readonly picker?: SetupPickerProps | undefined;
  /**
   * The place that this setup belongs to, say a workflow's id: what is entered and not saved is kept for it in
   * the provider's `storage`, without secrets, and is there again after a reload. `null`: nothing is kept. It is
   * read once. @default the subscription; the config, once there is one; one place for all that is new
   */
  readonly draftKey?: string | null | undefined;
  /** Something is entered that is not saved, or no longer. */
  readonly onDirtyChange?: ((isDirty: boolean) => void) | undefined;
  /** The browser asks before the page is left with something unsaved. @default false */
  readonly guardUnload?: boolean | undefined;
  /** The user wants to leave: Cancel, or Escape in the picker. Without it there is no Cancel. */
  readonly onCancel?: (() => void) | undefined;
  /** Takes the focus when it appears, for panels that a key press opened. @default false */
  readonly focusOnMount?: boolean | undefined;
  readonly className?: string | undefined;
}

/** What a host says to the picker of a setup; the rest is the setup's own. */
export type SetupPickerProps = Pick<
  TriggerPickerProps,
  'accept' | 'allow' | 'boost' | 'deny' | 'emptyAction' | 'reportQuery' | 'traitsOf'
>;

/** Configures a trigger that the host keeps in its draft and subscribes later. */
export interface ConfigureSetupProps extends SetupBaseProps {
  readonly mode: 'configure';
  /**
   * The draft to go on with, as the host has stored it. The form reads it once: for another draft, give the
   * component another `key`. What is entered beyond what stands here counts as unsaved.
   */
  readonly config: TriggerConfig | null;
  /** Each change of the draft, also while it is not complete: store it, and nothing is lost. */
  readonly onConfigChange?: ((config: TriggerConfig) => void) | undefined;
  /** The user is done: the draft is complete and valid. */
  readonly onConfigured: (config: TriggerConfig) => void;
}

/** Turns a trigger on at once, or edits one that is on. */
export interface SubscribeSetupProps extends SetupBaseProps {
  readonly mode: 'subscribe';
  /**
   * The subscription to edit. For another one, give the component another `key`. What another tab changes
   * meanwhile is followed, and the user is told whose value stands where.
   */
  readonly subscription?: Subscription | undefined;
  /** What the subscription's values were called, where the host has kept that. */
  readonly labels?: TriggerConfig['labels'] | undefined;
  readonly onSubscribed: (subscription: Subscription) => void;
  /**
   * The subscription was changed. `replaced`: the account or the trigger is another one now, so this is a new
   * subscription, and the old one is off.
   */
  readonly onUpdated?:
    | ((
        subscription: Subscription,
        details: { readonly replaced?: Subscription | undefined },
      ) => void)
    | undefined;
}

/** What the whole flow takes. */
export type TriggerSetupProps = ConfigureSetupProps | SubscribeSetupProps;
