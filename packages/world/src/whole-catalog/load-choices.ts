import type { ChoicesPage, ChoicesSource, JsonObject } from '@trigger-picker/core';
import type { Page } from './open-page.ts';

/** Loads the first page of a list, for the values that it depends on. Rejects when there is nothing on it. */
export type LoadChoices = (source: ChoicesSource, parameters: JsonObject) => Promise<ChoicesPage>;

/** Makes the loader of one integration's lists. Each list is asked for once per values. */
export function createChoicesLoader(page: Page, integration: string): LoadChoices {
  const pages = new Map<string, Promise<ChoicesPage>>();

  async function load(source: string, parameters: JsonObject) {
    const credentialId = page.accountOf(integration);
    const answer = await page.client.listChoices({ integration, source, credentialId, parameters });
    if (answer.choices.length > 0) return answer;
    throw new Error(`the list "${source}" is empty for ${JSON.stringify(parameters)}`);
  }

  return ({ key: source }, parameters) => {
    const key = JSON.stringify([source, parameters]);
    const loading = pages.get(key) ?? load(source, parameters);
    pages.set(key, loading);
    return loading;
  };
}
