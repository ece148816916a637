/// <reference types="@vitest/browser-playwright" />
import { cdp } from 'vitest/browser';

/** What the user has asked of the system, as CSS sees it: `{ 'forced-colors': 'active' }`. `{}` takes all back. */
export async function emulateMedia(features: Readonly<Record<string, string>>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
