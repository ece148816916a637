import { TriggerPickerError } from '@trigger-picker/core';

/** Lets JSON in UTF-8 through, uncompressed: what a form or a simple cross-site request cannot send. */
export function requireJson({ headers }: Request): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  const isPlain = (headers.get('content-encoding') ?? 'identity') === 'identity';
  if (type.trim() !== 'application/json' || !isUtf8 || !isPlain) {
    throw new TriggerPickerError('UNSUPPORTED_MEDIA_TYPE');
  }
}
