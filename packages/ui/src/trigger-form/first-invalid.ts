const invalid = '[aria-invalid="true"]';
const focusable = 'input, textarea, button, [tabindex]';

/** The first control that is invalid; of a field that is as a whole, its first control. */
export function firstInvalid(root: HTMLElement | null): HTMLElement | undefined {
  return firstControl(root?.querySelector(`[data-slot="field"][data-invalid], ${invalid}`));
}

/** The control of a field that needs the user, or its first one. */
export function firstControl(part: Element | null | undefined): HTMLElement | undefined {
  const isInvalid = `${invalid}:is(${focusable})`;
  const control = part?.matches(isInvalid)
    ? part
    : (part?.querySelector(isInvalid) ?? part?.querySelector(focusable));
  return control instanceof HTMLElement ? control : undefined;
}
