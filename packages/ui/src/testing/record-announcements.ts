import { onTestFinished } from 'vitest';

const LIVE = '[role="status"], [role="alert"]';

/** What a screen reader is told, in order: the text of each live region when it has changed to something. */
export function recordAnnouncements(): readonly string[] {
  const told: string[] = [];
  const texts = new WeakMap<Element, string>();
  const look = () => {
    for (const region of document.querySelectorAll(LIVE)) {
      const text = region.textContent.trim();
      if (text !== '' && texts.get(region) !== text) told.push(text);
      texts.set(region, text);
    }
  };
  look();
  told.length = 0;
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return told;
}
