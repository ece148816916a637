import type { Field } from '@trigger-picker/core';
import { type LazyComponent, type Loading, lazyComponent } from '../internals/lazy-component.ts';
import type { PlainMessageKey } from '../messages/messages.ts';
import type { FieldRenderer } from './field-props.ts';
import type { FieldKey } from './parts/use-field-ui.ts';

/** How far the loading of a renderer is. */
export type LazyState<Value = unknown> = Loading<FieldRenderer<Value>>;

/** A renderer that is loaded when a form first has a field for it. */
export interface LazyRenderer<Value = unknown> extends LazyComponent<FieldRenderer<Value>> {
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

/**
 * A renderer that is loaded when a form first has a field for it: `lazyRenderer(() => import('./rating.tsx').then(({ Rating }) => Rating))`.
 * What has been loaded stays, as its module does, so that later fields of the kind are drawn at once.
 */
export function lazyRenderer<Value>(
  load: () => Promise<FieldRenderer<Value>>,
  { shape = () => ({}), retryDelays }: LazyOptions = {},
): LazyRenderer<Value> {
  return { ...lazyComponent(load, retryDelays), shape };
}

/** Whether a renderer still has to be loaded. */
export function isLazyRenderer<Value>(
  renderer: FieldRenderer<Value> | LazyRenderer<Value>,
): renderer is LazyRenderer<Value> {
  return 'load' in renderer && 'subscribe' in renderer;
}
