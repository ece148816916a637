'use client';
import { type HTMLAttributes, useId } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useFocusRescue } from '../internals/use-focus-rescue.ts';
import { AccountConnect } from './account-connect.tsx';
import { AccountHead } from './account-head.tsx';
import { AccountLoadFailed } from './account-load-failed.tsx';
import { AccountMenu } from './account-menu.tsx';
import { AccountMessage } from './account-message.tsx';
import { AccountSkeleton } from './account-skeleton.tsx';
import { type AccountSelectOptions, useAccountSelect } from './use-account-select.ts';
import { useAccountUi } from './use-account-ui.ts';

/** What the account choice takes. */
export interface AccountSelectProps
  extends AccountSelectOptions,
    Omit<HTMLAttributes<HTMLDivElement>, keyof AccountSelectOptions> {
  readonly disabled?: boolean;
}

/**
 * The accounts of one integration: connect the first one, choose among several, connect another, mend a broken
 * one. State on the root: `data-state` (`loading`, `failed`, `none`, `ready`), `data-problem` (`invalid`,
 * `pending`, `removed`), `data-connecting`.
 */
export function AccountSelect(props: AccountSelectProps) {
  const { disabled = false, className, ...rest } = props;
  const [options, attributes] = splitProps(rest);
  const { t, rootAttributes, slot } = useAccountUi();
  const id = useId();
  const account = useAccountSelect(options);
  const { state, problem, connection } = account;
  // What was chosen stays on the page, though nobody knows what there is to choose from.
  const isKept = state === 'failed' && account.chosenId !== null;
  const parts = { account, id, disabled };
  const rescue = useFocusRescue<HTMLDivElement>(
    `${state} ${connection.isConnecting} ${problem}`,
    findAccountControl,
  );
  return (
    <div
      role="group"
      aria-label={t('account.label', { integration: account.title })}
      {...rootAttributes}
      {...attributes}
      {...rescue}
      {...slot('account-select', className)}
      {...toDataAttributes({ state, problem, connecting: connection.isConnecting })}
    >
      {(state === 'ready' || state === 'none' || isKept) && <AccountHead {...parts} />}
      {state === 'loading' && <AccountSkeleton />}
      {state === 'none' && <AccountConnect {...parts} />}
      {(state === 'ready' || isKept) && <AccountMenu {...parts} disabled={disabled || isKept} />}
      {state === 'failed' && account.error && <AccountLoadFailed account={account} />}
      <AccountMessage {...parts} id={`${id}-message`} />
    </div>
  );
}

/** What the focus belongs on: the menu, or the button that there is instead. */
export function findAccountControl(root: HTMLElement): HTMLElement | null {
  return (
    root.querySelector<HTMLElement>('[data-slot="account-menu"]:enabled') ??
    root.querySelector<HTMLElement>('button:enabled')
  );
}

function splitProps(props: Omit<AccountSelectProps, 'disabled' | 'className'>) {
  const { integration, value, defaultValue, autoSelect, reportsFailure, ...more } = props;
  const { onValueChange, onConnectEnd, ...attributes } = more;
  const options = {
    ...{ integration, value, defaultValue, autoSelect, reportsFailure },
    ...{ onValueChange, onConnectEnd },
  };
  return [options, attributes] as const;
}
