import type { Subscription, Trigger, TriggerConfig } from '@trigger-picker/core';

interface SetupBaseProps {
  /** Which triggers this host offers. Keep it identical between renders. @default all */
  readonly accept?: ((trigger: Trigger) => boolean) | undefined;
  /** The user wants to leave: Cancel, or Escape in the picker. Without it there is no Cancel. */
  readonly onCancel?: (() => void) | undefined;
  /** Takes the focus when it appears, for panels that a key press opened. @default false */
  readonly focusOnMount?: boolean | undefined;
  readonly className?: string | undefined;
}

/** Configures a trigger that the host keeps in its draft and subscribes later. */
export interface ConfigureSetupProps extends SetupBaseProps {
  readonly mode: 'configure';
  /** The draft to go on with. It is read once: for another draft, give the component another `key`. */
  readonly config: TriggerConfig | null;
  /** Each change of the draft, also while it is not complete: store it, and nothing is lost. */
  readonly onConfigChange?: ((config: TriggerConfig) => void) | undefined;
  /** The user is done: the draft is complete and valid. */
  readonly onConfigured: (config: TriggerConfig) => void;
}

/** Turns a trigger on at once, or edits one that is on. */
export interface SubscribeSetupProps extends SetupBaseProps {
  readonly mode: 'subscribe';
  /** The subscription to edit. It is read once: for another one, give the component another `key`. */
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
