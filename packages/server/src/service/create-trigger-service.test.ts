import { generateKeyPairSync } from 'node:crypto';
import type { TriggerConfig } from '@trigger-picker/core';
import { createSandbox } from '@trigger-picker/sandbox';
import { describe, expect, it } from 'vitest';
import { createTriggerHandler, createTriggerService } from '../index.ts';

const { publicKey, privateKey: signingKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const config: TriggerConfig = {
  version: 1,
  id: 'draft-1',
  integration: 'slack',
  type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
  parameters: { channel: 'C024BE91L' },
  labels: { channel: '#support' },
};

function createService() {
  const sandbox = createSandbox({ publicKey, connected: { anna: { slack: 1 } } });
  const url = 'https://vendor.test/';
  const service = createTriggerService({
    projectId: sandbox.projectId,
    signingKey,
    fetch: sandbox.fetch,
    urls: { actionkit: url, connect: url },
  });
  return { sandbox, service };
}

describe('the trigger service', () => {
  it('turns a stored configuration on when the workflow is published, once, and off again', async () => {
    const { sandbox, service } = createService();
    const anna = service.forUser('anna');
    const webhookOverride = { url: 'https://host.test/hooks/1' };
    const [made, again] = await Promise.all([
      anna.subscribe(config, { webhookOverride }),
      anna.subscribe(config, { webhookOverride }),
    ]);
    expect(again.id).toBe(made.id);
    expect(sandbox.subscriptions()).toMatchObject([
      {
        parameters: config.parameters,
        webhookOverride: { ...webhookOverride, metadata: { triggerPickerKey: 'draft-1' } },
      },
    ]);
    expect(await anna.listSubscriptions()).toMatchObject({ subscriptions: [{ id: made.id }] });
    expect(await anna.unsubscribe(made.id)).toEqual({});
    expect(await anna.unsubscribe(made.id)).toEqual({});
    expect(sandbox.subscriptions()).toEqual([]);
  });

  it("checks its input like the browser's", async () => {
    const { service } = createService();
    await expect(service.forUser('anna').unsubscribe('../sdk/me')).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('shares its keys with the handler that is built on it', async () => {
    const { sandbox, service } = createService();
    const handler = createTriggerHandler({ service, authenticate: () => ({ userId: 'anna' }) });
    const made = await service.forUser('anna').subscribe(config);
    const { integration, type, parameters } = config;
    const response = await handler(
      new Request('https://host.test/api/triggers/subscriptions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': config.id },
        body: JSON.stringify({ integration, type, parameters }),
      }),
    );
    expect(await response.json()).toMatchObject({ id: made.id });
    expect(sandbox.subscriptions()).toHaveLength(1);
  });

  it.each([
    { projectId: '' },
    { projectId: '../x' },
    { projectId: 'p', urls: { actionkit: 'actionkit' } },
  ])('%j is refused at the start', (options) => {
    const start = () => createTriggerService({ signingKey, ...options });
    expect(start).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION' }));
  });
});
