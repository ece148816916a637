'use client';
import type { SVGProps } from 'react';
import { replaceable } from '../internals/replaceable.tsx';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { type IconName, iconShapes } from './icon-shapes.ts';
import { usePrimitiveUi } from './use-primitive-ui.ts';

export type { IconName } from './icon-shapes.ts';

/** What a pictogram takes. */
export interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'name' | 'ref'> {
  readonly name: IconName;
  /** Turned round where text runs from right to left. @default false */
  readonly mirrored?: boolean;
}

/** A pictogram. It says nothing by itself: a word stands beside each. */
export const Icon = replaceable('Icon', OwnIcon);

function OwnIcon({ name, mirrored = false, className, ...props }: IconProps) {
  const { slot } = usePrimitiveUi();
  return (
    <svg
      viewBox="0 0 16 16"
      // For pages without our styles; the sheet's rules come before these.
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
      {...slot('icon', className)}
      {...toDataAttributes({ mirrored })}
      {...props}
    >
      {iconShapes[name].map((points) => (
        <polyline key={points} points={points} />
      ))}
    </svg>
  );
}
