import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createSandbox } from '../create-sandbox.ts';
import { testIntegration } from '../testing/test-integration.ts';
import { openConsentDialog } from './consent-dialog.ts';

function open(connected = 0) {
  const opener = document.createElement('button');
  document.body.append(opener);
  opener.focus();
  const sandbox = createSandbox({
    catalog: [testIntegration],
    connected: { ada: { desk: connected } },
  });
  return { opener, sandbox, subject: { userId: 'ada', integration: 'desk' } };
}

afterEach(() => document.body.replaceChildren());

describe('the consent dialog', () => {
  it('connects by keyboard alone, and gives focus back', async () => {
    const { opener, sandbox, subject } = open();
    const outcome = openConsentDialog(sandbox, subject);
    await expect
      .element(page.getByRole('dialog', { name: 'Example workspace asks to connect Desk <& Co>' }))
      .toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Acme desk' })).toBeChecked();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(await outcome).toEqual({
      outcome: 'connected',
      credentialId: sandbox.accounts('ada')[0]?.id,
    });
    expect(sandbox.accounts('ada')).toMatchObject([{ label: 'Acme labs' }]);
    expect(document.activeElement).toBe(opener);
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('refuses by the button, and is cancelled by Escape', async () => {
    const { sandbox, subject } = open();
    const refused = openConsentDialog(sandbox, subject);
    await page.getByRole('button', { name: 'Refuse' }).click();
    expect(await refused).toEqual({ outcome: 'refused' });
    const cancelled = openConsentDialog(sandbox, subject);
    await userEvent.keyboard('{Escape}');
    expect(await cancelled).toEqual({ outcome: 'cancelled' });
    expect(sandbox.accounts('ada')).toEqual([]);
  });

  it('C72: reconnects the account that it was opened for', async () => {
    const { sandbox, subject } = open(1);
    const credentialId = sandbox.accounts('ada')[0]?.id ?? '';
    sandbox.setAccountStatus(credentialId, 'INVALID');
    const outcome = openConsentDialog(sandbox, { ...subject, credentialId });
    await page.getByRole('button', { name: 'Connect' }).click();
    expect(await outcome).toEqual({ outcome: 'connected', credentialId });
    expect(sandbox.accounts('ada')[0]?.status).toBe('VALID');
  });
});
