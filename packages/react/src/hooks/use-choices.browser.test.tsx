import type { JsonObject } from '@trigger-picker/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChoicesHookRequest } from '../choices/choices-request.ts';
import { needsReconnect } from '../errors/needs-reconnect.ts';
import { createTestPage, runHook } from '../testing/render-in-world.tsx';
import { useChoices } from './use-choices.ts';

const trigger = { integration: 'desk', parameters: [] };
const source = (key: string, ...dependencies: string[]) => ({ key, dependencies });
const list = (key: string): ChoicesHookRequest => ({ trigger, source: source(key) });

async function openChoices(request: ChoicesHookRequest) {
  const page = await createTestPage();
  const [first, second] = page.world.sandbox.accounts('user-1').map(({ id }) => id);
  const hook = await runHook(page, useChoices, request);
  const labels = () => hook.result.current.choices.map(({ label }) => label);
  /** What was on screen, commit by commit. */
  const frames = () =>
    hook.commits.map(({ search, choices }) => ({
      search,
      labels: choices.map(({ label }) => label).join(),
    }));
  /** Types a text and waits for its answer. */
  const search = async (text: string) => {
    hook.result.current.setSearch(text);
    const now = () => [hook.result.current.search, hook.result.current.isSearching];
    await expect.poll(now).toEqual([text, false]);
  };
  const searches = () => page.network.sent.map(({ body }) => JSON.parse(body).search ?? '');
  return { ...page, ...hook, frames, labels, search, searches, first, second };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('useChoices', () => {
  it('C26, C28: pages are reached one after the other, to a complete list', async () => {
    const { result, labels } = await openChoices(list('pages'));
    await expect.poll(() => result.current.status).toBe('partial');
    expect(labels()).toEqual(['row 0', 'row 1']);
    expect(result.current.isComplete).toBe(false);
    for (const count of [4, 6, 8]) {
      result.current.loadMore();
      await expect.poll(() => labels().length).toBe(count);
    }
    await expect.poll(() => result.current.isComplete).toBe(true);
    expect(result.current).toMatchObject({ status: 'ready', hasMore: false });
  });

  it('C21: waits for a pause in the typing, and clears at once', async () => {
    const { result, labels, searches } = await openChoices(list('pages'));
    await expect.poll(() => labels().length).toBe(2);
    for (const text of ['l', 'li', 'line']) result.current.setSearch(text);
    await expect.poll(labels).toEqual(['line 0', 'line 1']);
    expect(searches()).toEqual(['', 'line']);
    result.current.setSearch('');
    await expect.poll(labels).toEqual(['row 0', 'row 1']);
    expect(result.current.isSearching).toBe(false);
    expect(searches()).toHaveLength(2);
  });

  it('C22, K9: a slow answer to an old search is aborted and never shown', async () => {
    const { result, network, labels, frames } = await openChoices(list('pages'));
    await expect.poll(() => labels().length).toBe(2);
    const release = network.hold(({ body }) => body.includes('"row 1"'));
    result.current.setSearch('row 1');
    await expect.poll(() => network.sent.length).toBe(2);
    result.current.setSearch('line');
    await expect.poll(labels).toEqual(['line 0', 'line 1']);
    expect(network.sent[1]?.signal.aborted).toBe(true);
    release();
    await expect.poll(() => result.current.isSearching).toBe(false);
    const late = frames().filter(({ search }) => search === 'line');
    expect(late.map(({ labels }) => labels).join()).not.toMatch(/row/);
  });

  it('C23, K25: paging starts anew with each search', async () => {
    const { result, labels, search } = await openChoices(list('pages'));
    await expect.poll(() => labels().length).toBe(2);
    await search('row 4');
    expect(result.current).toMatchObject({ status: 'ready', hasMore: false });
    await search('line');
    expect(result.current.hasMore).toBe(true);
    result.current.loadMore();
    await expect.poll(() => labels()).toEqual(['line 0', 'line 1', 'line 2']);
  });

  it('K26: no frame of a search holds a row that does not fit it', async () => {
    const { labels, search, frames } = await openChoices(list('pages'));
    await expect.poll(() => labels().length).toBe(2);
    for (const text of ['row 4', 'line']) await search(text);
    const searched = frames().filter((frame) => frame.search !== '' && frame.labels !== '');
    expect(new Set(searched.map((frame) => frame.search))).toEqual(new Set(['row 4', 'line']));
    for (const frame of searched) {
      for (const label of frame.labels.split(',')) expect(label).toContain(frame.search);
    }
  });

  it('C21, K24, C20: with another account no row of the old one is in any frame', async () => {
    const { result, rerender, network, labels, frames, first, second } = await openChoices(
      list('queues'),
    );
    await rerender({ ...list('queues'), credentialId: first });
    await expect.poll(() => labels()[0]).toBe('red 0');
    const release = network.hold(() => true);
    const before = frames().length;
    await rerender({ ...list('queues'), credentialId: second });
    expect(result.current.status).toBe('loading');
    release();
    await expect.poll(() => labels()[0]).toBe('blue 0');
    expect(JSON.stringify(frames().slice(before))).not.toMatch(/red/);
  });

  it('K10, U16: waits for its dependencies, sends those and nothing else', async () => {
    const topics = (parameters: JsonObject): ChoicesHookRequest => ({
      trigger,
      source: source('topics', 'queue'),
      parameters,
      enabled: parameters.queue !== undefined,
    });
    const { result, rerender, network, labels } = await openChoices(topics({}));
    expect(result.current.status).toBe('waiting');
    expect(network.sent).toEqual([]);
    await rerender(topics({ queue: 'red-1', key: 'hunter2' }));
    await expect.poll(labels).toEqual(['topic of red-1 0', 'topic of red-1 1']);
    expect(network.sent.map(({ body }) => JSON.parse(body).parameters)).toEqual([
      { queue: 'red-1' },
    ]);
  });

  // PipedreamHQ/pipedream#18726
  it('K10: while a list loads, another parent aborts it; no frame shows it, no request holds the old parent', async () => {
    const topics = (queue: string): ChoicesHookRequest => ({
      trigger,
      source: source('topics', 'queue'),
      parameters: { queue },
    });
    const { rerender, network, labels, frames } = await openChoices({
      ...topics('a'),
      enabled: false,
    });
    const release = network.hold(() => true);
    await rerender(topics('a'));
    await expect.poll(() => network.sent.length).toBe(1);
    await rerender(topics('b'));
    expect(network.sent[0]?.signal.aborted).toBe(true);
    release();
    await expect.poll(labels).toEqual(['topic of b 0', 'topic of b 1']);
    expect(JSON.stringify(frames())).not.toContain('topic of a');
    const parents = network.sent.map(({ body }) => JSON.parse(body).parameters.queue);
    expect(parents).toEqual(['a', 'b']);
  });

  // PipedreamHQ/pipedream#18778
  it('K21, K22: a chosen value that the first page lacks is looked up by itself, once, with its type', async () => {
    const { result, searches } = await openChoices({ ...list('pages'), unnamed: ['line-2', 2] });
    const named = () => result.current.loaded.find(({ value }) => value === 'line-2');
    await expect.poll(named).toEqual({ value: 'line-2', label: 'line 2' });
    await expect.poll(() => searches().sort()).toEqual(['', '2', 'line-2']);
    expect(result.current.loaded.some(({ value }) => value === 2)).toBe(false);
    // It is no row of what is listed: that goes on page by page.
    expect(result.current.choices).toHaveLength(2);
  });

  it('C04: a value that the list has is not looked up', async () => {
    const { result, searches } = await openChoices({ ...list('pages'), unnamed: ['row-1'] });
    await expect.poll(() => result.current.status).toBe('partial');
    result.current.loadMore();
    await expect.poll(() => result.current.choices.length).toBe(4);
    expect(searches()).toEqual(['', '']);
  });

  it('a list that is here to its end is searched here, at once; the service is asked where nothing fits', async () => {
    const { result, labels, searches, search } = await openChoices(list('queues'));
    await expect.poll(() => labels().length).toBe(3);
    result.current.setSearch('ED 1');
    await expect.poll(labels).toEqual(['red 1']);
    expect(result.current.isSearching).toBe(false);
    await search('green');
    expect(result.current).toMatchObject({ status: 'empty', choices: [] });
    expect(searches()).toEqual(['', 'green']);
  });

  // activepieces/activepieces#4793
  it('C30: a list that never answers ends in a failure, and is asked for again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { result, rerender, world, labels } = await openChoices({
      ...list('queues'),
      enabled: false,
    });
    world.sandbox.faults.set('listChoices', { kind: 'hang' });
    await rerender(list('queues'));
    await expect.poll(() => result.current.status).toBe('loading');
    await vi.advanceTimersByTimeAsync(31_000);
    await expect.poll(() => result.current.status).toBe('failed');
    expect(result.current.error?.code).toBe('UPSTREAM_TIMEOUT');
    world.sandbox.faults.clear();
    result.current.refresh();
    await expect.poll(() => labels().length).toBe(3);
  });

  // langflow-ai/langflow#2972
  it('C38: an answer that is no list is a failure, never an empty list', async () => {
    const page = await createTestPage({ server: { fetch: answerWith({ output: { rows: [] } }) } });
    const { result } = await runHook(page, useChoices, list('queues'));
    await expect.poll(() => result.current.status, { timeout: 8000 }).toBe('failed');
    expect(result.current.choices).toEqual([]);
  });

  it('C28: a source that does not search is searched among what is loaded, and says that there is more', async () => {
    const { result, labels, search } = await openChoices(list('deaf'));
    await expect.poll(() => labels().length).toBe(4);
    await search('line');
    expect(labels()).toEqual(['line 0']);
    expect(result.current).toMatchObject({ status: 'partial', isSearchedHere: true });
    result.current.loadMore();
    await expect.poll(labels).toEqual(['line 0', 'line 1', 'line 2']);
  });

  it('C31: refresh asks with the current text, whatever it is called with', async () => {
    const { result, labels, searches } = await openChoices(list('pages'));
    result.current.setSearch('line');
    await expect.poll(labels).toEqual(['line 0', 'line 1']);
    const onClick: (event: MouseEvent) => void = result.current.refresh;
    onClick(new MouseEvent('click'));
    await expect.poll(() => searches().length).toBe(3);
    expect(searches().at(-1)).toBe('line');
  });

  it('C35: a failure keeps what the service said, and an account that has stopped asks for a reconnection', async () => {
    const { result, rerender, world, first } = await openChoices({
      ...list('queues'),
      enabled: false,
    });
    world.sandbox.setAccountStatus(String(first), 'INVALID');
    await rerender({ ...list('queues'), credentialId: first });
    await expect.poll(() => result.current.status).toBe('failed');
    expect(result.current.error?.message).toMatch(/\w{3,}/);
    expect(needsReconnect(result.current.error)).toBe(true);
  });

  it('C34: a refresh that fails keeps the old rows beside its error', async () => {
    const { result, labels, world } = await openChoices(list('queues'));
    await expect.poll(() => labels().length).toBe(3);
    world.sandbox.faults.set('*', { kind: 'serverError', status: 400 });
    result.current.refresh();
    await expect.poll(() => result.current.error).not.toBeNull();
    expect(labels()).toHaveLength(3);
    expect(result.current).toMatchObject({ status: 'ready', isComplete: false });
  });

  it('C33: empty is said after an answer only', async () => {
    const { result, network } = await openChoices({ ...list('empty'), enabled: false });
    expect(network.sent).toEqual([]);
    expect(result.current.status).toBe('waiting');
    const other = await openChoices(list('empty'));
    expect(other.result.current.status).toBe('loading');
    await expect.poll(() => other.result.current.status).toBe('empty');
  });
});

function answerWith(json: unknown): typeof fetch {
  return async () => Response.json(json);
}
