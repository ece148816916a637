import { clear, type } from '../browser/keys.mjs';
import { median, quantile } from '../statistics.mjs';
import { closeList, input, onPicker, openList } from './drive.mjs';

const warmUp = 'slack';
/** 105 keystrokes: words that are there, some of them from the middle of a title. */
const words = [
  ...['new message', 'deal stage', 'hubspot', 'invoice paid', 'google cal', 'ticket'],
  ...['channel created', 'file uploaded', 'updated customer', 'order'],
];
/** As much as is typed into a picker that takes a second for a key. */
const [firstWord] = words;
const opens = 3;

/** One picker's part of a round: how long it takes to open, and to show what a key found. */
export function measurePicker(site, contender) {
  return onPicker(site, contender, async (page) => {
    await openList(page);
    await type(page, input, warmUp);
    await clear(page, input);
    const opened = [];
    for (let turn = 0; turn < opens; turn++) {
      await closeList(page);
      opened.push(await openList(page));
    }
    const typed = [];
    const cleared = [];
    for (const word of words) {
      typed.push(...(await type(page, input, word)));
      cleared.push(await clear(page, input));
    }
    return {
      open: median(opened),
      p50: median(typed),
      p99: quantile(typed, 0.99),
      word: sum(typed.slice(0, firstWord.length)) + cleared[0],
      clear: median(cleared),
    };
  });
}

/** The same for a picker that takes seconds: one word, typed and cleared. */
export function measureSlowPicker(site, contender) {
  return onPicker(site, contender, async (page) => {
    const open = await openList(page);
    const typed = await type(page, input, firstWord);
    return { open, word: sum(typed) + (await clear(page, input)) };
  });
}

function sum(times) {
  return times.reduce((total, time) => total + time, 0);
}
