'use client';
import { type HTMLAttributes, useId } from 'react';
import { classNames } from '../internals/class-names.ts';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';
import { useFocusRescue } from '../internals/use-focus-rescue.ts';
import { AccountConnect } from './account-connect.tsx';
import { AccountLoadFailed } from './account-load-failed.tsx';
import { AccountMenu } from './account-menu.tsx';
import { AccountMessage } from './account-message.tsx';
import { type AccountSelectOptions, useAccountSelect } from './use-account-select.ts';

/** What the account choice takes. */
export interface AccountSelectProps
  extends AccountSelectOptions,
    Omit<HTMLAttributes<HTMLDivElement>, keyof AccountSelectOptions> {
  readonly disabled?: boolean;
}

/**
 * The accounts of one integration: connect the first one, choose among several, connect another, mend a broken
 * one. State on the root: `data-state` (`loading`, `failed`, `none`, `ready`), `data-problem`, `data-connecting`.
 */
export function AccountSelect(props: AccountSelectProps) {
  const { disabled = false, className, ...rest } = props;
  const [options, attributes] = splitProps(rest);
  const { t, rootAttributes } = useUi();
  const id = useId();
  const account = useAccountSelect(options);
  const { accounts, error, connection, chosenId } = account;
  const hasMenu = accounts !== undefined && (accounts.length > 0 || chosenId !== null);
  const state = accounts ? (hasMenu ? 'ready' : 'none') : error ? 'failed' : 'loading';
  const rescue = useFocusRescue<HTMLDivElement>(
    `${state} ${connection.isConnecting} ${account.problem}`,
    findAccountControl,
  );
  return (
    <div
      role="group"
      aria-label={t('account.label', { integration: account.title })}
      data-slot="account-select"
      {...rootAttributes}
      {...attributes}
      {...rescue}
      className={classNames('tp tp-account', className)}
      {...toDataAttributes({
        state,
        problem: account.problem,
        connecting: connection.isConnecting,
      })}
    >
      {state === 'loading' && <AccountSkeleton />}
      {state === 'failed' && <AccountLoadFailed account={account} />}
      {state === 'none' && <AccountConnect account={account} disabled={disabled} />}
      {state === 'ready' && <AccountMenu account={account} id={id} disabled={disabled} />}
      <div role="status" id={`${id}-message`} data-slot="account-message">
        <AccountMessage account={account} disabled={disabled} />
      </div>
    </div>
  );
}

/** What the focus belongs on: the menu, or the button that there is instead. */
export function findAccountControl(root: HTMLElement): HTMLElement | null {
  return (
    root.querySelector<HTMLElement>('[data-slot="account-menu"]') ??
    root.querySelector<HTMLElement>('button')
  );
}

function AccountSkeleton() {
  const { t } = useUi();
  return (
    <>
      <span className="tp-sr">{t('account.loading')}</span>
      <span className="tp-skeleton tp-account-skeleton" aria-hidden="true" />
    </>
  );
}

function splitProps(props: Omit<AccountSelectProps, 'disabled' | 'className'>) {
  const { integration, value, defaultValue, onValueChange, autoSelect, ...attributes } = props;
  return [{ integration, value, defaultValue, onValueChange, autoSelect }, attributes] as const;
}
