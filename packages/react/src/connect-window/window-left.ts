/** Milliseconds between two looks. */
const LOOK = 250;
/** Milliseconds for a report that is on its way: a page that closes its window may be gone before its word arrives. */
const GRACE = 1000;
/** Milliseconds after which a person can have closed a window. */
const INSTANT = 1000;

/**
 * Waits until the window is gone, and says which way. A page that a `Cross-Origin-Opener-Policy` sets apart from
 * its opener looks closed from here although it is open: what tells is that nobody closes a window at once, and
 * that the focus comes back when one is closed. After `cut-off` the user has been back without a report.
 */
export async function windowLeft(
  opened: Window,
  signal: AbortSignal,
): Promise<'closed' | 'cut-off'> {
  const start = performance.now();
  await closed(opened, signal);
  const isInstant = performance.now() - start < INSTANT;
  await pause(GRACE, signal);
  if (document.hasFocus()) return isInstant ? 'cut-off' : 'closed';
  await focused(signal);
  await pause(GRACE, signal);
  return 'cut-off';
}

function closed(opened: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => opened.closed && stop(), LOOK);
    const stop = () => {
      clearInterval(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

function focused(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('focus', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
