import type { ReactNode } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a badge or notice is about, in colour; its words say it too. */
export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad';

/** A word or two about the thing beside it. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
  ...props
}: {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}) {
  return (
    <span className="tp-badge" {...toDataAttributes({ tone })} {...props}>
      {icon && <Icon name={icon} className="tp-badge-icon" />}
      {children}
    </span>
  );
}
