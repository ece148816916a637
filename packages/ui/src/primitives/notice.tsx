'use client';
import type { HTMLAttributes, ReactNode } from 'react';
import { replaceable } from '../internals/replaceable.tsx';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import type { Tone } from './badge.tsx';
import { Icon } from './icon.tsx';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/** What a notice takes. */
export interface NoticeProps extends HTMLAttributes<HTMLDivElement> {
  /** @default 'neutral' */
  readonly tone?: Tone;
  /** What to do about it. */
  readonly action?: ReactNode;
  /** `alert` for what the user has to hear at once. */
  readonly role?: 'alert' | 'status';
}

/** Says what happened and what to do, with the button that does it. */
export const Notice = replaceable('Notice', OwnNotice);

function OwnNotice({ tone = 'neutral', action, className, children, ...props }: NoticeProps) {
  const { slot } = usePrimitiveUi();
  return (
    <div {...slot('notice', className)} {...toDataAttributes({ tone })} {...props}>
      {(tone === 'bad' || tone === 'warn') && <Icon name="alert" />}
      <div {...slot('notice-text')}>{children}</div>
      {action}
    </div>
  );
}
