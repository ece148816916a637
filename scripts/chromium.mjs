import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Chromium looks up its maker's hosts at every start; the rules keep every name but our own unresolved.
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];

/** The browser that Playwright brought along, if it did. */
export function bundledChromium() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, or the system's. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return bundledChromium() ?? places.find((place) => place && existsSync(place));
}

/** How Vitest's browser mode, the stories and Playwright start it. */
export function launchOptions() {
  const executablePath = findChromium();
  return { ...(executablePath ? { executablePath } : {}), args };
}
