import type { Field } from '@trigger-picker/core';
import type { PlainMessageKey } from '../messages/messages.ts';
import type { FieldRenderer } from './field-props.ts';
import type { FieldKey } from './parts/use-field-ui.ts';

/** How far the loading of a renderer is. */
export interface LazyState<Value = unknown> {
  /** Absent until it has been loaded. */
  readonly renderer?: FieldRenderer<Value>;
  /** It could not be loaded, and nobody is trying. */
  readonly isFailed: boolean;
}

/** A renderer that is loaded when a form first has a field for it. */
export interface LazyRenderer<Value = unknown> {
  /** Loads it, or tries again after a failure. Never rejects: the state tells. */
  load(): void;
  state(): LazyState<Value>;
  subscribe(onChange: () => void): () => void;
  /** What its field will look like, so that nothing moves when it comes. */
  shape(field: Field, value: unknown): FieldShape;
}

/** The outline of a field whose renderer is still to come. */
export interface FieldShape {
  /** Of its control, as a CSS length. @default one line: `var(--tp-field)` */
  readonly height?: string | undefined;
  /** The control stands at the end of the label's line. */
  readonly isInline?: boolean | undefined;
  /** What stands below it. */
  readonly note?: PlainMessageKey<FieldKey> | undefined;
}

/** How a renderer is loaded. */
export interface LazyOptions {
  /** @default a line with nothing below it */
  readonly shape?: LazyRenderer['shape'];
  /** Milliseconds before each further try. @default [500, 2000] */
  readonly retryDelays?: readonly number[];
}

/** What it starts with. */
export const LOADING = { isFailed: false } as const;
const FAILED = { isFailed: true } as const;

/**
 * A renderer that is loaded when a form first has a field for it: `lazyRenderer(() => import('./rating.tsx').then(({ Rating }) => Rating))`.
 * What has been loaded stays, as its module does, so that later fields of the kind are drawn at once.
 */
export function lazyRenderer<Value>(
  load: () => Promise<FieldRenderer<Value>>,
  { shape = () => ({}), retryDelays = [500, 2000] }: LazyOptions = {},
): LazyRenderer<Value> {
  const listeners = new Set<() => void>();
  let current: LazyState<Value> = LOADING;
  let isUnderWay = false;
  const set = (next: LazyState<Value>) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    shape,
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      if (isUnderWay || current.renderer) return;
      isUnderWay = true;
      if (current.isFailed) set(LOADING);
      void withRetries(load, retryDelays)
        .then(
          (renderer) => set({ renderer, isFailed: false }),
          () => set(FAILED),
        )
        .finally(() => {
          isUnderWay = false;
        });
    },
  };
}

/** Whether a renderer still has to be loaded. */
export function isLazyRenderer<Value>(
  renderer: FieldRenderer<Value> | LazyRenderer<Value>,
): renderer is LazyRenderer<Value> {
  return 'load' in renderer && 'subscribe' in renderer;
}

async function withRetries<Result>(
  task: () => Promise<Result>,
  [delay, ...delays]: readonly number[],
): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (delay === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, delay));
    return withRetries(task, delays);
  }
}
