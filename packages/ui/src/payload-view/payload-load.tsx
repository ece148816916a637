'use client';
import { type ExampleRequest, useExample } from '@trigger-picker/react';
import { useEffect } from 'react';
import { useLastingError } from '../internals/use-lasting-error.ts';
import { PayloadFailed } from './payload-failed.tsx';
import { PayloadSkeleton } from './payload-skeleton.tsx';
import { PayloadTree } from './payload-tree.tsx';
import type { PayloadSelect } from './use-payload-tree.ts';

interface PayloadLoadProps extends ExampleRequest {
  readonly onSelect: PayloadSelect | undefined;
  readonly onCancel: () => void;
  /** What stands there is another thing now. */
  readonly onShow: (shown: 'waiting' | 'failed' | 'sample') => void;
}

/** The sample, for as long as somebody wants it: taken off the page, what is under way is given up. */
export function PayloadLoad({ onSelect, onCancel, onShow, ...request }: PayloadLoadProps) {
  const { data, error, isFetching, refetch } = useExample(request);
  const failure = useLastingError(error, data !== undefined);
  const shown = data ? 'sample' : failure ? 'failed' : 'waiting';
  useEffect(() => onShow(shown), [shown, onShow]);
  if (data) return <PayloadTree records={data} onSelect={onSelect} />;
  if (!failure) return <PayloadSkeleton onCancel={onCancel} />;
  return <PayloadFailed error={failure} busy={isFetching} onRetry={() => void refetch()} />;
}
