const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/** What Tab reaches inside an element, in order. */
export function tabStops(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  );
}

/** The shadow root that an element stands in, if it does. */
export function shadowRootOf(element: HTMLElement): ShadowRoot | undefined {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree : undefined;
}
