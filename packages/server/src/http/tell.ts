/** Calls a listener of the host's, if there is one: a broken logger must not break the answer. */
export function tell<Args extends readonly unknown[]>(
  listener: ((...args: Args) => void) | undefined,
  ...args: Args
): void {
  try {
    listener?.(...args);
  } catch {
    // There is nobody left to tell.
  }
}
