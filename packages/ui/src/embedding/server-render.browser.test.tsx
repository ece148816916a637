import { QueryClient } from '@tanstack/react-query';
import { TriggerPickerProvider } from '@trigger-picker/react';
import { createWorld } from '@trigger-picker/world';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { SampleSetup, sampleWorld } from '../testing/sample-setup.tsx';
import { TriggerPicker } from '../trigger-picker/trigger-picker.tsx';
import { TriggerSetup } from '../trigger-setup/trigger-setup.tsx';

async function createPage() {
  const world = await createWorld(sampleWorld);
  await sampleWorld.prepare(world);
  const queryClient = new QueryClient();
  return (
    <TriggerPickerProvider userKey="user-1" fetch={world.fetch} queryClient={queryClient}>
      <SampleSetup world={world} />
      <TriggerPicker />
      <TriggerSetup mode="subscribe" onSubscribed={() => undefined} />
    </TriggerPickerProvider>
  );
}

// A style attribute in HTML is refused by `style-src 'self'`; what React sets in the browser is not.
it('U8: what a server writes holds no style, neither while lists load nor when they are there', async () => {
  const page = await createPage();
  expect(styledTags(renderToString(page))).toEqual([]);
  const screen = await render(page);
  await expect.element(screen.getByRole('button', { name: /^Turn off / })).toBeVisible();
  await expect.element(screen.getByRole('listbox').getByRole('option').first()).toBeVisible();
  expect(styledTags(renderToString(page))).toEqual([]);
});

// vercel/next.js: with `cacheComponents`, which `create-next-app` turns on, a build fails where a component asks for either.
it('a page is rendered ahead of its visitors: neither a clock nor chance is asked', async () => {
  const page = await createPage();
  const asked = [vi.spyOn(Date, 'now'), vi.spyOn(Math, 'random')];
  renderToString(page);
  for (const spy of asked) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

function styledTags(html: string): string[] {
  return (html.match(/<[^>]* style=[^>]*>/g) ?? []).filter((tag) => tag.includes('tp-'));
}
