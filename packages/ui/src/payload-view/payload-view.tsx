'use client';
import type { ExampleRequest } from '@trigger-picker/react';
import { type HTMLAttributes, useState } from 'react';
import { useFocusRescue } from '../internals/use-focus-rescue.ts';
import { PayloadLoad } from './payload-load.tsx';
import { PayloadStopped } from './payload-stopped.tsx';
import type { PayloadSelect } from './use-payload-tree.ts';
import { usePayloadUi } from './use-payload-ui.ts';

/** What a sample event takes. */
export interface PayloadViewProps
  extends ExampleRequest,
    Omit<HTMLAttributes<HTMLDivElement>, 'onSelect'> {
  /** A field was chosen. Without it the sample is for reading only. */
  readonly onSelect?: PayloadSelect | undefined;
}

/** A sample of what a trigger sends, loaded from the account: the fields that a workflow can use. */
export function PayloadView(props: PayloadViewProps) {
  const { trigger, credentialId, parameters, onSelect, className, ...attributes } = props;
  const { t, slot, rootAttributes } = usePayloadUi();
  const [isStopped, setIsStopped] = useState(false);
  const [shown, setShown] = useState<string>();
  const rescue = useFocusRescue<HTMLElement>(`${isStopped} ${shown}`, (root) => root);
  return (
    <section
      {...slot('payload-view', className)}
      aria-label={t('payload.title')}
      // Where the focus goes when the button that had it is gone.
      tabIndex={-1}
      {...rootAttributes}
      {...attributes}
      {...rescue}
    >
      {isStopped ? (
        <PayloadStopped onRetry={() => setIsStopped(false)} />
      ) : (
        <PayloadLoad
          trigger={trigger}
          credentialId={credentialId}
          parameters={parameters}
          onSelect={onSelect}
          onCancel={() => setIsStopped(true)}
          onShow={setShown}
        />
      )}
    </section>
  );
}
