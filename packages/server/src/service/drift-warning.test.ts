import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestProxy } from '../testing/create-test-proxy.ts';

const warn = vi.spyOn(console, 'warn');

beforeEach(() => void warn.mockReset().mockReturnValue(undefined));
afterEach(() => vi.unstubAllEnvs());

const trigger = { type: 'T', triggerModel: 'WEBHOOK', title: 'T', description: '' };
const slack = [
  {
    ...trigger,
    parameters: [
      { id: 'a', type: 'TEXT' },
      { id: 'a', type: 'TEXT' },
    ],
  },
  trigger,
];

function createProxy(handler: Parameters<typeof createTestProxy>[0] = {}) {
  return createTestProxy({
    network: async () => Response.json({ triggers: { slack, hubspot: [trigger] } }),
    ...handler,
  });
}

describe('a vendor who lists something twice', () => {
  it('K17: is read as if it were there once, and in development the log names it, once', async () => {
    const { ask } = createProxy();
    for (let time = 0; time < 2; time++) {
      const { triggers } = (await (await ask('/triggers')).json()) as { triggers: unknown };
      expect(triggers).toMatchObject([
        { integration: 'slack', type: 'T', parameters: [{ id: 'a' }] },
        { integration: 'hubspot', type: 'T' },
      ]);
    }
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'SCHEMA_DRIFT: What the vendor answered to listTriggers is not as documented. ' +
        'triggers.slack[0].parameters[1]: A second input "a": left out. ' +
        'triggers.slack[1]: A second "T": left out. Pass onSchemaDrift to hear of each.',
    );
  });

  it('says nothing in production, nor where the host listens itself', async () => {
    const onSchemaDrift = vi.fn();
    await createProxy({ handler: { onSchemaDrift } }).ask('/triggers');
    expect(onSchemaDrift).toHaveBeenCalledOnce();
    vi.stubEnv('NODE_ENV', 'production');
    await createProxy().ask('/triggers');
    expect(warn).not.toHaveBeenCalled();
  });
});
