import { expect, it } from 'vitest';
import { loadParagonSdk } from './paragon-sdk.ts';
it('loads', async () => {
  const sdk = await loadParagonSdk();
  expect(typeof sdk.authenticate).toBe('function');
  expect(typeof sdk.connect).toBe('function');
  expect(typeof sdk.closePortal).toBe('function');
});
