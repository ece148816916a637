'use client';
import type { Subscription } from '@trigger-picker/core';
import { useDraft, useQueryScope } from '@trigger-picker/react';
import { useState } from 'react';
import { Setup, type SetupProps } from './setup.tsx';
import { SetupFrame } from './setup-frame.tsx';
import type { TriggerSetupProps } from './setup-props.ts';
import { SetupSkeleton } from './setup-skeleton.tsx';
import { draftPlace } from './setup-start.ts';
import { useSavedConfig } from './use-saved-config.ts';

/**
 * The whole way to a trigger: pick it, choose the account, fill it in, see a sample, turn it on. It fills the
 * box that it is put in. State on the root: `data-step` (`pick`, `form`, `sample`, `done`), `data-mode`.
 */
export function TriggerSetup(props: TriggerSetupProps) {
  const { userKey } = useQueryScope();
  const [place] = useState(() => draftPlace(props));
  const draft = useDraft(place);
  if (!draft.isReady) {
    return (
      <SetupFrame props={props} step="form">
        <SetupSkeleton />
      </SetupFrame>
    );
  }
  // What one user has entered is never another one's to see.
  return <SavedSetup key={userKey} props={props} draft={draft} />;
}

function SavedSetup({ props, draft }: Omit<SetupProps, 'saved'>) {
  if (props.mode === 'configure') return <Setup props={props} draft={draft} saved={props.config} />;
  const { subscription } = props;
  if (!subscription) return <Setup props={props} draft={draft} saved={null} />;
  return <EditSetup props={props} draft={draft} subscription={subscription} />;
}

function EditSetup({
  subscription,
  ...setup
}: Omit<SetupProps, 'saved'> & { readonly subscription: Subscription }) {
  const { props } = setup;
  const labels = props.mode === 'subscribe' ? props.labels : undefined;
  return <Setup {...setup} saved={useSavedConfig(subscription, labels)} />;
}
