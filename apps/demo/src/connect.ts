import type { Connect, ConnectOutcome } from '@trigger-picker/react';
import { api } from './api.ts';

const CHANNEL = 'trigger-picker-sandbox';

/**
 * Connects an account in a window of its own: the sandbox's consent page. The window is opened before anything
 * is awaited, because browsers only open windows that a click asks for.
 */
export const connectInWindow: Connect = async ({ integration, account, signal }) => {
  const popup = window.open('about:blank', CHANNEL, 'popup,width=480,height=640');
  if (!popup) {
    return {
      outcome: 'refused',
      message: 'Your browser blocked the window. Allow pop-ups for this page and try again.',
    };
  }
  try {
    const { url } = await api.consentLink(integration, account?.id);
    popup.location.href = url;
    return await outcomeOf(popup, url, signal);
  } catch (error) {
    return { outcome: 'refused', message: error instanceof Error ? error.message : String(error) };
  } finally {
    popup.close();
  }
};

function outcomeOf(popup: Window, url: string, signal: AbortSignal): Promise<ConnectOutcome> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const cancel = () => finish({ outcome: 'cancelled' });
    // A window that closes itself may be gone before its word has arrived.
    const watch = setInterval(() => popup.closed && setTimeout(cancel, 1000), 300);
    const hear = ({ origin, data }: MessageEvent) => {
      // Another tab may be connecting too: the ticket at the end of the link tells them apart.
      const isOurs = data?.source === CHANNEL && url.endsWith(`/${data.ticket}`);
      if (origin === window.location.origin && isOurs) finish(data);
    };
    const finish = (outcome: ConnectOutcome) => {
      clearInterval(watch);
      channel.close();
      window.removeEventListener('message', hear);
      signal.removeEventListener('abort', cancel);
      resolve(outcome);
    };
    channel.addEventListener('message', hear);
    window.addEventListener('message', hear);
    signal.addEventListener('abort', cancel);
  });
}
