import {
  applyChanges,
  createTriggerConfig,
  type Parameter,
  parameterChanges,
} from '@trigger-picker/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStoredValues } from '../storage/stored-value.ts';
import type { UserStorage } from '../storage/user-storage.ts';
import { type Draft, toDraft } from './draft.ts';
import { draftsSpec, dropDraft, findDraft, putDraft } from './draft-book.ts';
import { createDraftWriter } from './draft-writer.ts';

const parameter = (id: string, wireType: string): Parameter => ({
  id,
  wireType,
  title: id,
  required: false,
});
const parameters = [
  parameter('name', 'TEXT'),
  parameter('count', 'NUMBER'),
  parameter('key', 'PASSWORD'),
  parameter('future', 'SECRET_OF_TOMORROW'),
];
const day = 24 * 60 * 60 * 1000;

const config = createTriggerConfig({
  integration: 'desk',
  type: 'DESK_TICKET',
  credentialId: 'a1',
  parameters: { name: 'new', key: 'hunter2', future: 'hunter3', old: 1 },
  labels: { name: 'New', key: 'hunter2' },
});
const saved = { name: 'before', count: 7, key: 'hunter1', future: 'hunter3', old: 1 };

function draftAt(editedAt: number, id = 'd'): Draft {
  return toDraft({ config: { ...config, id }, parameters, now: editedAt });
}

describe('toDraft', () => {
  it('U16: secrets, and what nobody knows to be none, are named and never kept, on neither side', () => {
    const draft = toDraft({ config, saved, parameters, now: 5 });
    expect(draft).toMatchObject({
      id: config.id,
      credentialId: 'a1',
      labels: { name: 'New' },
      changes: { name: 'new', count: null },
      from: { name: 'before', count: 7 },
      omitted: ['key'],
    });
    expect(JSON.stringify(draft)).not.toMatch(/hunter/);
  });

  it('holds what was taken away, also of secrets and of parameters that are gone', () => {
    const empty = { ...config, parameters: {} };
    const draft = toDraft({ config: empty, saved, parameters, now: 5 });
    expect(draft.changes).toEqual({ name: null, count: null, key: null, future: null, old: null });
    expect(draft.from).toEqual({ name: 'before', count: 7 });
  });
});

describe('parameterChanges', () => {
  it('says what a PATCH says: given keys overwrite, null removes, types count', () => {
    const changes = parameterChanges({ a: 1, b: 'x', c: null }, { a: '1', d: [2] });
    expect(changes).toEqual({ a: '1', b: null, d: [2] });
    expect(applyChanges({ a: 1, b: 'x', c: 3 }, changes)).toEqual({ a: '1', c: 3, d: [2] });
  });
});

describe('the book of drafts', () => {
  it('forgets what is older than 30 days, and the oldest beyond 20', () => {
    let book = putDraft({}, 'first', draftAt(0));
    expect(findDraft(book, 'first', 29 * day)).toBeDefined();
    expect(findDraft(book, 'first', 30 * day)).toBeUndefined();
    for (let at = 1; at <= 25; at++) book = putDraft(book, `place ${at}`, draftAt(at));
    expect(Object.keys(book)).toHaveLength(20);
    expect(findDraft(book, 'place 5', 25)).toBeUndefined();
    expect(findDraft(book, 'place 6', 25)).toBeDefined();
    expect(Object.keys(putDraft(book, 'late', draftAt(31 * day)))).toEqual(['late']);
  });

  it('K6: what another tab has kept at the place since is not dropped', () => {
    const book = putDraft({}, 'new', draftAt(1, 'other'));
    expect(dropDraft(book, 'new', 'mine')).toBe(book);
    expect(dropDraft(book, 'new', 'other')).toBe(draftsSpec.empty);
  });

  it.each([
    ['a version of tomorrow', { ...draftAt(1), version: 2 }],
    ['no object', 'draft'],
    ['changes that are a list', { ...draftAt(1), changes: [] }],
    ['no time', { ...draftAt(1), editedAt: 'today' }],
  ])('reads %s as no draft, and the others all the same', (_, broken) => {
    const good = draftAt(1);
    const json = JSON.parse(JSON.stringify({ broken, good }));
    expect(draftsSpec.parse(json)).toEqual({ good: JSON.parse(JSON.stringify(good)) });
    expect(draftsSpec.parse([broken])).toBeUndefined();
  });
});

describe('createDraftWriter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function open() {
    const set = vi.fn<UserStorage['set']>();
    const book = createStoredValues({ get: () => null, set }).of(draftsSpec);
    book.subscribe(() => {});
    await vi.waitFor(() => expect(book.isLoaded()).toBe(true));
    return { set, book, writer: createDraftWriter(book, 'new') };
  }

  it('writes once after a pause in typing', async () => {
    const { set, book, writer } = await open();
    writer.keep(draftAt(1));
    writer.keep(draftAt(2));
    expect(set).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(set).toHaveBeenCalledOnce();
    expect(findDraft(book.get(), 'new', 2)?.editedAt).toBe(2);
  });

  it('writes at once what the page leaves behind, and nothing after it is discarded', async () => {
    const { set, writer } = await open();
    writer.keep(draftAt(1));
    writer.flush();
    expect(set).toHaveBeenCalledOnce();
    writer.keep(draftAt(2));
    writer.discard();
    vi.advanceTimersByTime(1000);
    expect(set).toHaveBeenLastCalledWith('drafts', null);
  });
});
