import type { ComponentType } from 'react';
import type { BadgeProps } from '../primitives/badge.tsx';
import type { ButtonProps } from '../primitives/button.tsx';
import type { IconProps } from '../primitives/icon.tsx';
import type { IntegrationTileProps } from '../primitives/integration-tile.tsx';
import type { NoticeProps } from '../primitives/notice.tsx';
import type { SkeletonProps } from '../primitives/skeleton.tsx';
import type { SpinnerProps } from '../primitives/spinner.tsx';

/**
 * The small components that all others are made of: what a host replaces by those of its own design system. A
 * replacement gets the same props, and passes on what it does not know: `aria-*`, `data-*`, `ref`, handlers.
 */
export interface UiComponents {
  /** A word or two about the thing beside it. */
  readonly Badge: ComponentType<BadgeProps>;
  /** Every button but those that are a whole row. */
  readonly Button: ComponentType<ButtonProps>;
  /** A pictogram; decorative. */
  readonly Icon: ComponentType<IconProps>;
  /** An integration's picture or letter; decorative. */
  readonly IntegrationTile: ComponentType<IntegrationTileProps>;
  /** What happened and what to do, with the button that does it. */
  readonly Notice: ComponentType<NoticeProps>;
  /** The place of a line of text while it loads; decorative. */
  readonly Skeleton: ComponentType<SkeletonProps>;
  /** Something is going on; decorative. */
  readonly Spinner: ComponentType<SpinnerProps>;
}
