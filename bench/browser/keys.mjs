/** Milliseconds without a change after which a keystroke has done all that it will. */
const quiet = 30;

/** Types a text and answers the milliseconds from each of its keys to the paint of what it changed. */
export async function type(page, input, text) {
  await page.focus(input);
  const times = [];
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    times.push(await settle(page));
  }
  return times;
}

/** Empties an input by one key, and answers its milliseconds. */
export async function clear(page, input) {
  await page.focus(input);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  return settle(page);
}

/** Presses a button, waits until something is there, and answers the milliseconds to its paint. */
export async function press(page, button, awaited) {
  // By the mouse itself: `page.click` puts work of its own into the page.
  const { x, y, width, height } = await page.locator(button).boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForSelector(awaited, { state: 'attached' });
  return settle(page);
}

/** Milliseconds from the last key or press to the last paint, once nothing changes any more. */
export function settle(page) {
  return page.evaluate((quiet) => window.stopwatch.stop(quiet), quiet);
}
