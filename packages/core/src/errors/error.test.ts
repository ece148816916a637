import { describe, expect, it } from 'vitest';
import { errorCodes } from './codes.ts';
import { TriggerPickerError, toErrorBody } from './error.ts';
import { isTriggerPickerError } from './is-error.ts';

describe('errors', () => {
  it('every code has a status and a sentence that ends in a full stop', () => {
    for (const [code, [status, sentence]] of Object.entries(errorCodes)) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(status === 0 || (status >= 400 && status < 600)).toBe(true);
      expect(sentence).toMatch(/\S{2,} .+\.$/);
    }
  });

  it('the JSON of a failure carries neither its cause nor its stack', () => {
    const error = new TriggerPickerError('UPSTREAM_FAILED', {
      cause: new Error('token abc'),
      requestId: 'r1',
    });
    expect(JSON.stringify(toErrorBody(error))).not.toMatch(/token abc|stack/);
    expect(toErrorBody(error).error).toMatchObject({ code: 'UPSTREAM_FAILED', requestId: 'r1' });
  });

  it('is recognised by name, so that two copies of the package agree', () => {
    const foreign = Object.assign(new Error('x'), { name: 'TriggerPickerError', code: 'NETWORK' });
    expect(isTriggerPickerError(foreign)).toBe(true);
    expect(isTriggerPickerError(new Error('x'))).toBe(false);
  });
});
