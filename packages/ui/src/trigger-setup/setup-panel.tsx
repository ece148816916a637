'use client';
import type { ReactNode } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import type { SetupState } from './setup-state.ts';
import { useSetupUi } from './use-setup-ui.ts';

/** What a step shows. It slides in along the way that the step went, and stays alive while it is hidden. */
export function SetupPanel({
  direction,
  hidden = false,
  children,
}: {
  readonly direction: SetupState['direction'];
  readonly hidden?: boolean;
  readonly children: ReactNode;
}) {
  const { slot } = useSetupUi();
  return (
    <div {...slot('setup-panel')} hidden={hidden} {...toDataAttributes({ enter: direction })}>
      {children}
    </div>
  );
}
