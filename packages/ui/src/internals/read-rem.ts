/** CSS pixels of a rem: the page's font size. To ask for it has the page's styles worked out. */
export function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
