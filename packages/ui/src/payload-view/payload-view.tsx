'use client';
import { type ExampleRequest, useExample } from '@trigger-picker/react';
import type { HTMLAttributes } from 'react';
import { classNames } from '../internals/class-names.ts';
import { useUi } from '../internals/ui-context.tsx';
import { PayloadFailed } from './payload-failed.tsx';
import { PayloadSkeleton } from './payload-skeleton.tsx';
import { PayloadTree } from './payload-tree.tsx';
import type { PayloadSelect } from './use-payload-tree.ts';

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
  const { t, rootAttributes } = useUi();
  const { data, error, isFetching, refetch } = useExample({ trigger, credentialId, parameters });
  return (
    <section
      data-slot="payload-view"
      aria-label={t('payload.title')}
      {...rootAttributes}
      {...attributes}
      className={classNames('tp tp-payload', className)}
    >
      {data && <PayloadTree records={data} onSelect={onSelect} />}
      {!data && !error && <PayloadSkeleton />}
      {!data && error && (
        <PayloadFailed error={error} busy={isFetching} onRetry={() => void refetch()} />
      )}
    </section>
  );
}
