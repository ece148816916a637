import type { TriggerConfig } from '@trigger-picker/core';
import { createSandbox } from '@trigger-picker/sandbox';
import { describe, expect, it } from 'vitest';
import { createTriggerService, type WebhookOverride } from '../index.ts';
import { codeOf, createTestProxy, topic } from '../testing/create-test-proxy.ts';
import { everyMount, type Mount } from '../testing/mounts.ts';

const refused = [400, 'OVERRIDE_NOT_ALLOWED'];

/** Subscribes as a page does, where the host's policy answers this. */
function subscribeWith(override: WebhookOverride, handler = {}, mount?: Mount) {
  const proxy = createTestProxy({
    handler: { webhookOverride: () => override, ...handler },
    ...(mount ? { mount } : {}),
  });
  return { ...proxy, answer: proxy.post('/subscriptions', topic) };
}

async function deliveredTo(url: string, handler = {}) {
  const { answer, sandbox } = subscribeWith({ url }, handler);
  expect((await answer).status).toBe(200);
  return sandbox.subscriptions()[0]?.webhookOverride?.url;
}

describe.each(everyMount)('where events may go, behind %s', (_, mount) => {
  it.each([
    'http://host.test/hooks',
    'javascript:fetch("//evil.example")',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://host.test/1',
    'ftp://host.test/hooks',
    '//host.test/hooks',
    '',
    'https://user:pass@host.test/hooks',
    'https://user@host.test/hooks',
    'https://host.test:22/hooks',
    'https://host.test:80/hooks',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://017700000001/',
    'https://0/',
    'https://１２７.0.0.1/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:8.8.8.8]/',
    'https://[::127.0.0.1]/',
    'https://[fd00::1]/',
    'https://[fd00:ec2::254]/',
    'https://[fe80::1]/',
    'https://[ff02::1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00::]/',
    'https://[2001::1]/',
    'https://[2001:db8::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://168.63.129.16/',
    'https://100.100.100.200/',
    'https://10.0.0.1/',
    'https://172.31.255.255/',
    'https://192.168.0.1/',
    'https://100.64.0.1/',
    'https://100.127.255.255/',
    'https://198.18.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://metadata.google.internal/',
    'https://metadata/',
    'https://localhost/',
    'https://localhost./',
    'https://LOCALHOST/',
    'https://app.localhost/',
    'https://printer.local/',
    'https://nas.home.arpa./',
  ])('P35: %s is refused, and nobody is asked', async (url) => {
    const { answer, asked } = subscribeWith({ url }, {}, mount);
    expect(await codeOf(await answer)).toEqual(refused);
    expect(asked).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['too large', { text: 'x'.repeat(16 * 1024) }],
    ['too large in bytes', { text: 'é'.repeat(9 * 1024) }],
    ['a list', [1]],
    ['a text', 'x'],
    ['a map', new Map([['a', 1]])],
    ['an instance', new (class Tenant {})()],
    ['a date inside', { at: new Date(0) }],
    ['a function inside', { list: [{ run: () => 1 }] }],
    ['no number', { rate: Number.NaN }],
    ['a bigint', { id: 1n }],
    [
      'a cycle',
      Object.assign(Object.create(null), {
        get self(): unknown {
          return this;
        },
      }),
    ],
  ])('P37: metadata that is %s is refused', async (_name, metadata) => {
    // What a host without types could answer.
    const override = { url: 'https://host.test/hooks', metadata } as WebhookOverride;
    const { answer, asked } = subscribeWith(override, {}, mount);
    expect(await codeOf(await answer)).toEqual(refused);
    expect(asked).toEqual([]);
  });
});

describe('where events may go', () => {
  it.each([
    ['https://host.test/hooks?a=1', 'https://host.test/hooks?a=1'],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['https://100.128.0.1/', 'https://100.128.0.1/'],
    ['https://172.32.0.1/', 'https://172.32.0.1/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
    ['https://localhost.example.com/', 'https://localhost.example.com/'],
    // Passed on as it was understood, so that nobody reads it differently.
    ['https:\\\\host.test\\@10.0.0.1/', 'https://host.test/@10.0.0.1/'],
    [' https://HOST.test:443/a/../b ', 'https://host.test/b'],
  ])('P35: %s may be used, as %s', async (url, expected) => {
    expect(await deliveredTo(url)).toBe(expected);
  });

  it('P35: with a list of origins nothing else may be used, and whatever is on it may', async () => {
    const webhookOrigins = ['https://hooks.host.test', 'http://localhost:4400'];
    const allowed = ['https://hooks.host.test/a', 'http://localhost:4400/b'];
    for (const url of allowed) expect(await deliveredTo(url, { webhookOrigins })).toBe(url);
    for (const url of [
      'https://host.test/',
      'https://hooks.host.test.evil.example/',
      'https://x.hooks.host.test/',
      'https://hooks.host.test:8443/',
      'http://hooks.host.test/',
      'https://user@hooks.host.test/',
      'blob:https://hooks.host.test/1',
      'http://localhost:4401/',
    ]) {
      const { answer } = subscribeWith({ url }, { webhookOrigins });
      expect([url, ...(await codeOf(await answer))]).toEqual([url, ...refused]);
    }
    const { answer } = subscribeWith({ url: 'https://host.test/' }, { webhookOrigins: [] });
    expect(await codeOf(await answer)).toEqual(refused);
  });

  it.each(['*', 'https://hooks.host.test/', 'hooks.host.test', 'http://hooks.host.test', 'null'])(
    'P35: %s is no origin for events, and said to be none at the start',
    (origin) => {
      const start = () => createTestProxy({ handler: { webhookOrigins: [origin] } });
      expect(start).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION' }));
    },
  );

  it('P34: what the page says of it is refused', async () => {
    const { post, asked } = createTestProxy();
    const webhookOverride = { url: 'https://host.test/hooks' };
    const answer = await post('/subscriptions', { ...topic, webhookOverride });
    expect(await codeOf(answer)).toEqual(refused);
    expect(asked).toEqual([]);
  });

  it('P37: the policy’s metadata is added after a call’s, and the mark after both; its headers stay with its address', async () => {
    const sandbox = createSandbox({ connected: { anna: { slack: 1 } } });
    const policy = { tenant: 't1', signature: 's1' };
    const service = createTriggerService({
      projectId: sandbox.projectId,
      signingKey: await sandbox.signingKey(),
      fetch: sandbox.fetch,
      webhookOverride: () => ({
        url: 'https://host.test/standing',
        headers: { authorization: 'for the standing address only' },
        metadata: { ...policy, triggerPickerKey: 'forged' },
      }),
    });
    const metadata = JSON.parse('{"flow":7,"tenant":"t2","__proto__":{"admin":true}}');
    const config: TriggerConfig = { version: 1, id: 'draft-1', labels: {}, ...topic };
    await service
      .forUser('anna')
      .subscribe(config, { webhookOverride: { url: 'https://host.test/own', metadata } });
    const [subscription] = sandbox.subscriptions();
    const { url, headers, metadata: sent = {} } = subscription?.webhookOverride ?? {};
    expect([url, headers]).toEqual(['https://host.test/own', undefined]);
    expect(Object.entries(sent)).toEqual([
      ['flow', 7],
      ['tenant', 't1'],
      ['__proto__', { admin: true }],
      ['signature', 's1'],
      ['triggerPickerKey', 'draft-1'],
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('P37: the limit can be set, and counts what is sent', async () => {
    const override = { url: 'https://host.test/hooks', metadata: { text: 'x'.repeat(400) } };
    const { answer } = subscribeWith(override, { limits: { metadataBytes: 500 } });
    expect((await answer).status).toBe(200);
    const other = subscribeWith(override, { limits: { metadataBytes: 400 } });
    expect(await codeOf(await other.answer)).toEqual(refused);
  });
});
