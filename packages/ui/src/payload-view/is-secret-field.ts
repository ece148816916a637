import type { PayloadPath } from '@trigger-picker/core';

/** Names, without their hyphens and underscores, of what opens a door. */
const SECRET =
  /(authorization|cookie|password|passwd|passphrase|secret|apikey|privatekey|credentials?|(access|refresh|auth|bearer|session|csrf|id)token)$/;

/** Among HTTP headers a name need not be so plain. */
const SECRET_HEADER = /(key|token|auth|secret)/;

/**
 * Whether a field holds what nobody shall read over a shoulder: events may echo the headers with which they were
 * delivered, and with them the host's own secrets.
 */
export function isSecretField(path: PayloadPath): boolean {
  const names = path.map((step) =>
    String(step)
      .toLowerCase()
      .replace(/[-_\s]/g, ''),
  );
  return names.some(
    (name, at) => SECRET.test(name) || (names[at - 1] === 'headers' && SECRET_HEADER.test(name)),
  );
}
