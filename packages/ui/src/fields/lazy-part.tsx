'use client';
import type { ComponentType } from 'react';
import type { LazyComponent } from '../internals/lazy-component.ts';
import { useLazy } from '../internals/use-lazy.ts';
import { LoadFailed } from './parts/load-failed.tsx';

interface LazyPartProps<Props> {
  readonly part: LazyComponent<ComponentType<Props>>;
  readonly props: Props;
}

/** A part of a form that is loaded when it first has something to show. */
export function LazyPart<Props extends object>({ part, props }: LazyPartProps<Props>) {
  const { renderer: Loaded, isFailed } = useLazy(part);
  if (Loaded) return <Loaded {...props} />;
  return isFailed && <LoadFailed onRetry={part.load} />;
}
