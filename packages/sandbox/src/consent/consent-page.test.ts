import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock.ts';
import { createSandbox } from '../create-sandbox.ts';
import { testIntegration } from '../testing/test-integration.ts';

function open(connected = 0) {
  const clock = createManualClock();
  const sandbox = createSandbox({
    catalog: [testIntegration],
    connected: { ada: { desk: connected } },
    basePath: '/__actionkit',
    clock,
  });
  const link = (more = {}) =>
    `https://host.test${sandbox.consent.createLink({ userId: 'ada', integration: 'desk', ...more })}`;
  const submit = (url: string, form: Record<string, string>) =>
    sandbox.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  return { clock, sandbox, link, submit };
}

describe('the consent page', () => {
  it('asks for a service, offering its accounts, with every text escaped', async () => {
    const { sandbox, link } = open();
    const response = await sandbox.fetch(link());
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(html).toContain('Example workspace asks to connect Desk &lt;&amp; Co&gt;');
    expect(html).not.toContain('Desk <& Co>');
    expect(html).toContain('value="Acme labs"');
  });

  it('connects the chosen account, and tells exactly the origin of the ticket', async () => {
    const { sandbox, link, submit } = open();
    const response = await submit(link({ origin: 'https://app.test' }), {
      outcome: 'connect',
      account: 'Acme labs',
    });
    const html = await response.text();
    const [account] = sandbox.accounts('ada', 'desk');
    expect(account).toMatchObject({ label: 'Acme labs', status: 'VALID' });
    expect(html).toContain(`"outcome":"connected","credentialId":"${account?.id}"`);
    expect(html).toContain('const origin = "https://app.test"');
    expect(html).not.toContain("'*'");
  });

  it('C71: opened in a tab, it leads back instead of closing', async () => {
    const { sandbox, link, submit } = open();
    const response = await submit(link({ returnTo: '/' }), { outcome: 'connect' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(sandbox.accounts('ada', 'desk')).toHaveLength(1);
  });

  it('takes a name of the user’s own', async () => {
    const { sandbox, link, submit } = open();
    await submit(link(), { outcome: 'connect', account: 'own', 'own-label': ' Mine </script> ' });
    expect(sandbox.accounts('ada')[0]?.label).toBe('Mine </script>');
  });

  it('C72: reconnects the same account id, whichever way it is chosen', async () => {
    const { sandbox, link, submit } = open(1);
    const id = sandbox.accounts('ada')[0]?.id ?? '';
    sandbox.setAccountStatus(id, 'INVALID');
    const page = await sandbox.fetch(link({ credentialId: id }));
    expect(await page.text()).toContain('You are reconnecting <strong>Acme desk</strong>');
    await submit(link({ credentialId: id }), { outcome: 'connect' });
    expect(sandbox.accounts('ada')).toMatchObject([{ id, status: 'VALID' }]);
    await submit(link(), { outcome: 'connect', account: 'Acme desk' });
    expect(sandbox.accounts('ada')).toHaveLength(1);
  });

  it.each<Record<string, string>>([{ outcome: 'refuse' }, {}])(
    'refuses, also when nothing clear is said: %j',
    async (form) => {
      const { sandbox, link, submit } = open();
      const html = await (await submit(link(), form)).text();
      expect(html).toContain('"outcome":"refused"');
      expect(sandbox.accounts('ada')).toEqual([]);
    },
  );

  it('works once, and not for ever', async () => {
    const { clock, sandbox, link, submit } = open();
    const url = link();
    const answers = await Promise.all([
      submit(url, { outcome: 'connect' }),
      submit(url, { outcome: 'connect' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(sandbox.accounts('ada')).toHaveLength(1);
    const late = link();
    await clock.advance(10 * 60_000);
    expect((await sandbox.fetch(late)).status).toBe(410);
  });

  it('exists only for integrations that do', () => {
    const { link } = open();
    expect(() => link({ integration: 'nothing' })).toThrow('There is no integration "nothing".');
  });
});
