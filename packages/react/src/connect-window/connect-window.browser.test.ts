import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportConnect } from './connect-report.ts';
import { createWindowConnect } from './create-window-connect.ts';
import { type ConnectWindowOptions, openConnectWindow } from './open-connect-window.ts';

/** A page of this origin that does nothing: tests speak in its name. */
const page = (id = 'a1') =>
  `${new URL('./connect-report.ts', import.meta.url).pathname}?state=${id}`;
const realOpen = window.open.bind(window);
const opened: Window[] = [];

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
  vi.spyOn(window, 'open').mockImplementation((...request) => {
    const one = realOpen(...request);
    if (one) opened.push(one);
    return one;
  });
  // Where the focus is decides: without a screen nothing gives it to this page.
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The window is gone, as this page sees it, and time goes on. */
async function close(popup: Window) {
  popup.close();
  await expect.poll(() => popup.closed).toBe(true);
  await vi.advanceTimersByTimeAsync(1500);
}

function start(options: Partial<ConnectWindowOptions> = {}, url = page()) {
  const controller = new AbortController();
  const result = openConnectWindow(url, { signal: controller.signal, ...options });
  return { result, popup: opened.at(-1) as Window, abort: () => controller.abort() };
}

/** The window has gone where it was sent. */
async function arrived(popup: Window) {
  await expect.poll(() => popup.location.pathname).toMatch(/connect-report/);
  await expect.poll(() => popup.document.readyState).toBe('complete');
}

/** What `reportConnect` sends, said by the page in the window. */
function say(popup: Window, message: object) {
  const data = JSON.stringify({ source: 'trigger-picker-connect', ...message });
  const script = popup.document.createElement('script');
  script.textContent = `opener.postMessage(${data}, location.origin)`;
  popup.document.documentElement.append(script);
}

describe('the window to connect in', () => {
  it.each([
    [
      { outcome: 'connected', credentialId: 'c1' },
      { outcome: 'connected', credentialId: 'c1' },
    ],
    [
      { outcome: 'refused', message: 'no' },
      { outcome: 'refused', message: 'no' },
    ],
    [{ outcome: 'cancelled' }, { outcome: 'cancelled' }],
    [
      { outcome: 'failed', message: 'It broke.' },
      { outcome: 'failed', error: { code: 'CONNECT_FAILED', message: 'It broke.' } },
    ],
  ])('C70, C76: ends with what its page says, and is closed: %j', async (report, expected) => {
    const { result, popup } = start();
    await arrived(popup);
    say(popup, { id: 'a1', ...report });
    expect(await result).toMatchObject(expected);
    await expect.poll(() => popup.closed).toBe(true);
  });

  it('C70: closed by the user, it ends as cancelled', async () => {
    const { result, popup } = start();
    await arrived(popup);
    await vi.advanceTimersByTimeAsync(1100);
    await close(popup);
    expect(await result).toEqual({ outcome: 'cancelled' });
  });

  // NangoHQ/nango#4792
  it('C76: hears nobody but the page of the exact origin, in the window that it opened', async () => {
    const { result, popup, abort } = start({ origin: `${location.protocol}//elsewhere.test` });
    await arrived(popup);
    say(popup, { id: 'a1', outcome: 'connected' });
    const other = start({}, page('b1'));
    await arrived(other.popup);
    // From a window that is ours, but another one's.
    say(popup, { id: 'b1', outcome: 'connected' });
    window.postMessage({ source: 'trigger-picker-connect', id: 'b1', outcome: 'connected' });
    say(other.popup, { id: 'b1', outcome: 'refused' });
    expect(await other.result).toEqual({ outcome: 'refused', message: undefined });
    abort();
    expect(await result).toEqual({ outcome: 'cancelled' });
  });

  it('C76: given up, it closes the window', async () => {
    const { result, popup, abort } = start();
    await arrived(popup);
    abort();
    expect(await result).toEqual({ outcome: 'cancelled' });
    await expect.poll(() => popup.closed).toBe(true);
  });

  it('C76: an address that cannot be had closes the window and is told; one that would run here is refused', async () => {
    const { signal } = new AbortController();
    const broken = openConnectWindow(() => Promise.reject(new Error('down')), { signal });
    await expect(broken).rejects.toThrow('down');
    const script = openConnectWindow('javascript:alert(1)', { signal });
    await expect(script).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
    await expect.poll(() => opened.map((one) => one.closed)).toEqual([true, true]);
  });

  // PipedreamHQ/pipedream#18179
  it('C71: a window that the browser blocks is told at once, with a way through this tab', async () => {
    vi.mocked(window.open).mockReturnValue(null);
    expect(await start().result).toEqual({
      outcome: 'failed',
      error: expect.objectContaining({ code: 'CONNECT_BLOCKED' }),
    });
    const url = vi.fn(() => page());
    const blocked = await start({ tabUrl: url }).result;
    expect(blocked).toMatchObject({ outcome: 'failed', openInTab: expect.any(Function) });
    expect(url).not.toHaveBeenCalled();
  });

  it('C71: a window that looks closed at once was cut off', async () => {
    const { result, popup } = start();
    await arrived(popup);
    await close(popup);
    expect(await result).toMatchObject({ outcome: 'failed', error: { code: 'CONNECT_CUT_OFF' } });
  });

  it('C71: while the user is in a window that was cut off, its report is waited for', async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    const { result, popup } = start();
    await arrived(popup);
    await close(popup);
    reportFromElsewhere('another', 'refused');
    reportFromElsewhere('a1', 'connected');
    expect(await result).toEqual({ outcome: 'connected', credentialId: undefined });
  });

  it('C71: back from a window that was cut off without a word, it says so', async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    const { result, popup } = start();
    await arrived(popup);
    await close(popup);
    dispatchEvent(new Event('focus'));
    await vi.advanceTimersByTimeAsync(1500);
    expect(await result).toMatchObject({ outcome: 'failed', error: { code: 'CONNECT_CUT_OFF' } });
  });
});

describe('createWindowConnect', () => {
  // NangoHQ/nango#6611
  it('C76: asked twice it opens once; asked for another account it closes the first window', async () => {
    const connect = createWindowConnect({ url: ({ account }) => page(account?.id ?? 'new') });
    const { signal } = new AbortController();
    const both = [
      connect({ integration: 'slack', signal }),
      connect({ integration: 'slack', signal }),
    ];
    expect(opened).toHaveLength(1);
    const account = {
      id: 'c7',
      integration: 'slack',
      label: '',
      status: 'INVALID',
      isDefault: true,
    };
    const other = connect({ integration: 'slack', account, signal });
    expect(await Promise.all(both)).toEqual([{ outcome: 'cancelled' }, { outcome: 'cancelled' }]);
    expect(opened.map((one) => one.closed)).toEqual([true, false]);
    await arrived(opened[1] as Window);
    say(opened[1] as Window, { id: 'c7', outcome: 'connected' });
    expect(await other).toMatchObject({ outcome: 'connected' });
    void connect({ integration: 'slack', signal });
    expect(opened).toHaveLength(3);
  });
});

/** As a page of this origin would whose opener was taken away. */
function reportFromElsewhere(id: string, outcome: 'connected' | 'refused') {
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  reportConnect({ outcome }, { id });
}
