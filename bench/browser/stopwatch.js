/**
 * Measures in the page: from the time stamp of the key or the press to the paint after the last change that it made.
 * `isWatched(element)` says what counts as a change.
 */
export function startStopwatch(isWatched) {
  let startedAt = 0;
  let changedAt = 0;
  let paintedAt = 0;
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => {
    paintedAt = performance.now();
  };
  const awaitPaint = () => requestAnimationFrame(() => afterPaint.port2.postMessage(null));

  new MutationObserver((records) => {
    if (!records.some((record) => isWatchedRecord(record, isWatched))) return;
    changedAt = performance.now();
    awaitPaint();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  const start = (at) => {
    startedAt = at;
    changedAt = 0;
    paintedAt = 0;
  };
  for (const type of ['keydown', 'mousedown']) {
    document.addEventListener(type, ({ timeStamp }) => start(timeStamp), true);
  }
  // Also when nothing changed: the letter itself is painted.
  document.addEventListener('input', awaitPaint, true);

  return {
    isReady: false,
    start: () => start(performance.now()),
    /** Milliseconds to the last paint, once nothing has changed for `quiet` ms. */
    async stop(quiet) {
      const deadline = performance.now() + 60_000;
      while (!paintedAt || performance.now() - Math.max(paintedAt, changedAt) < quiet) {
        if (performance.now() > deadline) throw new Error('Nothing was painted for a minute.');
        await new Promise((resolve) => setTimeout(resolve, 8));
      }
      return paintedAt - startedAt;
    },
  };
}

function isWatchedRecord({ target, addedNodes }, isWatched) {
  return [target, ...addedNodes].some((node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element !== null && isWatched(element);
  });
}
