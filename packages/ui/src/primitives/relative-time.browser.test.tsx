import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { RelativeTime } from './relative-time.tsx';

const twoMinutesAgo = () => new Date(Date.now() - 150_000).toISOString();

afterEach(() => vi.restoreAllMocks());

it('K19: what the server wrote fits whatever clock the browser has', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const dateTime = twoMinutesAgo();
  const element = <RelativeTime dateTime={dateTime} format={(time) => `Last event ${time}`} />;
  const page = document.createElement('div');
  page.innerHTML = renderToString(element);
  expect(page.textContent).toBe(`Last event ${dateTime.slice(0, 10)}`);
  hydrateRoot(page, element);
  await expect.poll(() => page.textContent).toMatch(/^Last event [23] min\. ago$/);
  expect(complaints).not.toHaveBeenCalled();
});
