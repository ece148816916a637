import { buildFormModel, type JsonObject, type Parameter } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { toFormStart } from './form-start.ts';
import { rebaseValues } from './rebase-values.ts';

const text = (id: string, more: Partial<Parameter> = {}): Parameter => ({
  id,
  wireType: 'TEXT',
  title: id,
  required: false,
  ...more,
});

const startOf = (parameters: readonly Parameter[], saved?: JsonObject) =>
  toFormStart(buildFormModel(parameters), saved);

/** What a form holds after its parameters have changed under it, as it would be sent. */
function rebased(
  before: ReturnType<typeof startOf>,
  edits: JsonObject,
  next: ReturnType<typeof startOf>,
): JsonObject {
  const { values, orphans } = rebaseValues(before, { ...before.values, ...edits }, next);
  return { ...next.model.toParameters(values, { mode: 'create' }), ...orphans };
}

describe('rebaseValues', () => {
  it('C06: what was typed stays with its parameter when others come before it', () => {
    const before = startOf([text('a'), text('b')]);
    const next = startOf([text('new', { defaultValue: 'n' }), text('b'), text('a')]);
    expect(rebased(before, { p0: 'typed' }, next)).toEqual({ new: 'n', a: 'typed' });
  });

  it('C14: untouched fields take the new defaults, touched ones do not', () => {
    const before = startOf([text('a', { defaultValue: '1' }), text('b', { defaultValue: '1' })]);
    const next = startOf([text('a', { defaultValue: '2' }), text('b', { defaultValue: '2' })]);
    expect(rebased(before, { p1: 'mine' }, next)).toEqual({ a: '2', b: 'mine' });
  });

  it('C45: what was emptied stays empty', () => {
    const parameters = [text('a'), text('b')];
    const before = startOf(parameters, { a: 'saved', b: 'saved' });
    const next = startOf(parameters, { a: 'saved since', b: 'saved since' });
    expect(rebased(before, { p0: '' }, next)).toEqual({ b: 'saved since' });
  });

  it('a value goes along when its parameter becomes another kind of field', () => {
    const before = startOf([text('a')]);
    const next = startOf([{ ...text('a'), wireType: 'NUMBER' }]);
    expect(rebased(before, { p0: '12' }, next)).toEqual({ a: 12 });
  });

  it('two fields of one wire id, under two choices, are not mistaken for each other', () => {
    const kind: Parameter = {
      ...text('kind'),
      wireType: 'ENUM',
      choices: [
        { value: 'x', label: 'X', dependents: [text('owner')] },
        { value: 'y', label: 'Y', dependents: [text('owner')] },
      ],
    };
    const before = startOf([kind]);
    const next = startOf([text('first'), kind]);
    expect(rebased(before, { p0: 'y', p1: 'of x', p2: 'of y' }, next)).toEqual({
      kind: 'y',
      owner: 'of y',
    });
  });

  it('a parameter that moves below another one takes its value along', () => {
    const before = startOf([text('a'), text('b')]);
    const next = startOf([text('a', { dependents: [text('b')] })]);
    expect(rebased(before, { p0: 'one', p1: 'two' }, next)).toEqual({ a: 'one', b: 'two' });
  });

  it('C06: what was typed into a parameter that is gone is kept, and is back when the parameter is', () => {
    const before = startOf([text('a'), text('b')]);
    const without = startOf([text('b')]);
    const gone = rebaseValues(before, { ...before.values, p0: 'typed' }, without);
    expect(gone).toEqual({ values: { p0: '' }, orphans: { a: 'typed' } });
    const again = rebaseValues(without, gone.values, before, gone.orphans);
    expect(again).toEqual({ values: { p0: 'typed', p1: '' }, orphans: {} });
  });
});
