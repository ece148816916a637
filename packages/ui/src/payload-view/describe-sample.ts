import type { JsonValue, PayloadNode, PayloadType } from '@trigger-picker/core';
import { clipText } from '../internals/clip-text.ts';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';
import { isSecretField } from './is-secret-field.ts';
import type { PayloadKey } from './use-payload-ui.ts';

/** The longest sample that is put on the page. */
const MAX_SAMPLE = 160;

const kinds = {
  text: 'payload.type.text',
  number: 'payload.type.number',
  boolean: 'payload.type.boolean',
  date: 'payload.type.date',
  object: 'payload.type.object',
  list: 'payload.type.list',
  empty: 'payload.type.empty',
} as const satisfies Record<PayloadType, PlainMessageKey<PayloadKey>>;

/** A field's value and type in words. */
export interface SampleDescription {
  /** As JSON writes it, or that it is hidden; '' for objects, lists and nothing. */
  readonly sample: string;
  /** "text", "object · 6", "list · 5 of 20". */
  readonly kind: string;
}

/** Describes what a record holds at a field. A record that lacks the field says so. */
export function describeSample(
  node: PayloadNode,
  value: JsonValue | undefined,
  t: Translate<PayloadKey>,
): SampleDescription {
  const type = t(kinds[node.type]);
  if (value === undefined) return { sample: t('payload.missing'), kind: type };
  if (node.type !== 'object' && node.type !== 'list') {
    const isHidden = value !== null && value !== '' && isSecretField(node.path);
    return { sample: isHidden ? t('payload.hidden') : inJson(value), kind: type };
  }
  const size = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  const shown = node.children.length;
  const kind =
    shown < size
      ? t('payload.sizeCut', { type, shown, count: size })
      : t('payload.size', { type, count: size });
  return { sample: '', kind };
}

function inJson(value: JsonValue): string {
  if (value === null) return '';
  // Before it is written out: it may have megabytes.
  const short = typeof value === 'string' ? clipText(value, MAX_SAMPLE) : value;
  return clipText(JSON.stringify(short), MAX_SAMPLE);
}
