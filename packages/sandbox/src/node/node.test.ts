import { afterEach, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../node.ts';
import { signToken } from '../testing/sign-token.ts';
import { testIntegration } from '../testing/test-integration.ts';

describe('the Node server', () => {
  let server: SandboxServer;
  afterEach(() => server.close());

  it('serves the sandbox over HTTP: bodies, headers and statuses both ways', async () => {
    server = await startSandboxServer({
      catalog: [testIntegration],
      connected: { ada: { desk: 1 } },
      basePath: '/__actionkit',
    });
    const { sandbox, url } = server;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/__actionkit$/);
    const response = await fetch(`${url}/projects/${sandbox.projectId}/trigger-subscriptions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await signToken(sandbox, 'ada')}` },
      body: JSON.stringify({
        integration: 'desk',
        type: 'DESK_REPORT',
        parameters: { note: 'Grüße' },
      }),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ parameters: { note: 'Grüße' } });
    expect((await fetch(`${url}/ui`)).status).toBe(404);
  });

  it('P23: lets go of a request whose caller has hung up, and closes while one hangs', async () => {
    server = await startSandboxServer({ catalog: [testIntegration] });
    server.sandbox.faults.set('getIcon', { kind: 'hang' });
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${server.url}/integrations/desk.svg`, { signal })).rejects.toThrow();
    const other = fetch(`${server.url}/integrations/desk.svg`);
    const refused = expect(other).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.close();
    await refused;
    server = await startSandboxServer();
  });

  it('says when a port is taken', async () => {
    server = await startSandboxServer({ catalog: [] });
    await expect(startSandboxServer({ catalog: [], port: server.port })).rejects.toThrow(
      /EADDRINUSE/,
    );
  });
});
