import { countRenders, onPage } from '../browser/chromium.mjs';
import { press, type } from '../browser/keys.mjs';
import { median, quantile } from '../statistics.mjs';

const field = '#host input >> nth=50';
const warmUp = 'warming up ';
/** 105 keystrokes. */
const text = 'the quick brown fox jumps over the lazy dog '.repeat(3).slice(0, 105);
const opens = 5;

/** Opens the page of a form. */
export function onForm({ browser, url }, form, work, script) {
  return onPage(browser, `${url}?${new URLSearchParams({ form })}`, work, script);
}

export function openForm(page) {
  return press(page, '#open', '#host input, #host [role=combobox]');
}

export async function closeForm(page) {
  await page.evaluate(() => document.getElementById('open').click());
  await page.waitForSelector('#host > *', { state: 'detached' });
}

/** One form's part of a round: how long it takes to mount, and to show a letter. */
export function measureForm(site, form) {
  return onForm(site, form, async (page) => {
    await openForm(page);
    const mounted = [];
    for (let turn = 0; turn < opens; turn++) {
      await closeForm(page);
      mounted.push(await openForm(page));
    }
    await type(page, field, warmUp);
    const typed = await type(page, field, text);
    return { mount: median(mounted), p50: median(typed), p99: quantile(typed, 0.99) };
  });
}

/** How many fields a letter renders. */
export function countFieldRenders(site) {
  const work = async (page) => {
    await openForm(page);
    await type(page, field, warmUp);
    await page.evaluate(() => window.countRenders(({ dataset }) => dataset.slot === 'field'));
    await type(page, field, 'a');
    return page.evaluate('renders');
  };
  return onForm(site, 'ours', work, countRenders);
}

/** A list of 50,000 choices: milliseconds to open it, and to show what a letter found. */
export function measureChoices(site) {
  return onForm(site, 'ours, many choices', async (page) => {
    const [button, option] = ['#host [role=combobox]', '[role=option]'];
    await openForm(page);
    const opened = [await press(page, button, option)];
    for (let turn = 0; turn < opens; turn++) {
      await page.keyboard.press('Escape');
      await page.waitForSelector(option, { state: 'detached' });
      opened.push(await press(page, button, option));
    }
    const typed = await type(page, '[role=dialog] input', 'customer 123');
    return { open: median(opened.slice(1)), firstOpen: opened[0], p50: median(typed) };
  });
}
