'use client';
import type { HTMLAttributes } from 'react';
import { replaceable } from '../internals/replaceable.tsx';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Icon, type IconName } from './icon.tsx';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/** What a badge or notice is about, in colour; its words say it too. */
export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad';

/** What a badge takes. */
export interface BadgeProps extends HTMLAttributes<HTMLSpanElement> {
  /** @default 'neutral' */
  readonly tone?: Tone;
  readonly icon?: IconName;
}

/** A word or two about the thing beside it. */
export const Badge = replaceable('Badge', OwnBadge);

function OwnBadge({ tone = 'neutral', icon, className, children, ...props }: BadgeProps) {
  const { slot } = usePrimitiveUi();
  return (
    <span {...slot('badge', className)} {...toDataAttributes({ tone })} {...props}>
      {icon && <Icon name={icon} {...slot('badge-icon')} />}
      {children}
    </span>
  );
}
