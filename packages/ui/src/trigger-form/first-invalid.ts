const invalid = '[aria-invalid="true"]';

/** The first control that is invalid; of a field that is as a whole, its first control. */
export function firstInvalid(root: HTMLElement | null): HTMLElement | undefined {
  return firstControl(root?.querySelector(`[data-slot="field"][data-invalid], ${invalid}`));
}

/** The control of a field that needs the user, or its first one. */
export function firstControl(part: Element | null | undefined): HTMLElement | undefined {
  const control = part?.matches(invalid)
    ? part
    : (part?.querySelector(invalid) ?? part?.querySelector('input, textarea, button'));
  return control instanceof HTMLElement ? control : undefined;
}
