import type { ReactNode } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import type { Tone } from './badge.tsx';
import { Icon } from './icon.tsx';

/** Says what happened and what to do, with the button that does it. */
export function Notice({
  tone = 'neutral',
  children,
  action,
  role,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** `alert` for what the user has to hear at once. */
  readonly role?: 'alert' | 'status';
}) {
  return (
    <div className="tp-notice" role={role} data-slot="notice" {...toDataAttributes({ tone })}>
      {(tone === 'bad' || tone === 'warn') && <Icon name="alert" />}
      <div className="tp-notice-text">{children}</div>
      {action}
    </div>
  );
}
