import { describe, expect, it } from 'vitest';
import { slack } from '../catalog/integrations/slack.ts';
import { createManualClock } from '../clock.ts';
import { createTestSandbox } from '../testing/create-test-sandbox.ts';
import { testIntegration } from '../testing/test-integration.ts';
import type { TriggersResponse } from '../wire.ts';
import type { Fault } from './fault.ts';

const path = '/triggers?limit_to_available=false';

async function open() {
  const clock = createManualClock();
  const options = { catalog: [testIntegration, slack], connected: { ada: { desk: 1 } }, clock };
  return { clock, ...(await createTestSandbox(options)) };
}

describe('faults', () => {
  it.each<[Fault, number]>([
    [{ kind: 'unauthorized' }, 401],
    [{ kind: 'rateLimited', retryAfter: 'soon' }, 429],
    [{ kind: 'serverError' }, 500],
    [{ kind: 'serverError', status: 503 }, 503],
  ])('%j answers in the vendor’s shape', async (fault, status) => {
    const { sandbox, call } = await open();
    sandbox.faults.set('listTriggers', fault);
    const answer = await call<{ status: number; meta: object }>('GET', path);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status, meta: { requestId: expect.any(String) } });
    expect(answer.headers.get('retry-after')).toBe(status === 429 ? 'soon' : null);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('hit their route alone, as often as they say, until they are cleared', async () => {
    const { sandbox, call } = await open();
    sandbox.faults.set('listTriggers', { kind: 'serverError', times: 1 });
    sandbox.faults.set('getUser', { kind: 'serverError' });
    expect((await call('GET', '/trigger-subscriptions')).status).toBe(200);
    expect((await call('GET', path)).status).toBe(500);
    expect((await call('GET', path)).status).toBe(200);
    expect((await call('GET', '/sdk/me')).status).toBe(500);
    sandbox.faults.clear();
    expect((await call('GET', '/sdk/me')).status).toBe(200);
  });

  it('P19: can lose the answer after the request had its effect', async () => {
    const { sandbox, call } = await open();
    sandbox.faults.set('subscribe', { kind: 'serverError', when: 'after' });
    const body = { integration: 'desk', type: 'DESK_REPORT', parameters: {} };
    expect((await call('POST', '/trigger-subscriptions', { body })).status).toBe(500);
    expect(sandbox.subscriptions('ada')).toHaveLength(1);
  });

  it('latency waits on the clock, on every route', async () => {
    const { sandbox, call, clock } = await open();
    sandbox.faults.set('*', { kind: 'latency', ms: 500 });
    let isDone = false;
    const answer = call('GET', path).then(() => {
      isDone = true;
    });
    await clock.advance(499);
    expect(isDone).toBe(false);
    await clock.advance(1);
    await answer;
  });

  it('broken JSON is a success that cannot be read', async () => {
    const { sandbox } = await open();
    const url = 'https://x.test/integrations/desk.svg';
    const whole = await (await sandbox.fetch(url)).text();
    sandbox.faults.set('getIcon', { kind: 'brokenJson' });
    const broken = await sandbox.fetch(url);
    expect(broken.status).toBe(200);
    expect(await broken.text()).toBe(whole.slice(0, whole.length / 2));
  });

  it('hang answers nobody, and lets go of a caller who gives up', async () => {
    const { sandbox } = await open();
    sandbox.faults.set('getIcon', { kind: 'hang' });
    const giveUp = new AbortController();
    const hanging = sandbox.fetch('https://x.test/integrations/desk.svg', {
      signal: giveUp.signal,
    });
    giveUp.abort(new Error('enough'));
    await expect(hanging).rejects.toThrow('enough');
  });

  it('drip sends everything, slowly', async () => {
    const { sandbox, clock } = await open();
    const url = 'https://x.test/integrations/desk.svg';
    const whole = await (await sandbox.fetch(url)).text();
    sandbox.faults.set('getIcon', { kind: 'drip', bytes: 100, ms: 10 });
    const text = (await sandbox.fetch(url)).text();
    await clock.advance(10 * Math.ceil(whole.length / 100));
    expect(await text).toBe(whole);
  });

  it('P40: one integration can fail beside the others', async () => {
    const { sandbox, call } = await open();
    sandbox.faults.set('listTriggers', { kind: 'failedIntegration', integration: 'desk' });
    const { status, body } = await call<TriggersResponse>('GET', path);
    expect(status).toBe(200);
    expect(Object.keys(body.triggers)).toEqual(['slack']);
    expect(body.errors).toEqual([{ type: 'desk', message: expect.any(String) }]);
  });

  it('a truncated catalog is shorter and says nothing of it', async () => {
    const { sandbox, call } = await open();
    sandbox.faults.set('listTriggers', { kind: 'truncatedCatalog', keep: 1 });
    const { body } = await call<TriggersResponse>('GET', path);
    expect(Object.keys(body.triggers)).toEqual(['desk']);
    expect(body).not.toHaveProperty('errors');
  });
});
