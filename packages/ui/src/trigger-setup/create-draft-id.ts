/** A new draft's id. `crypto.randomUUID` is missing on pages without https; these bits are there too. */
export function createDraftId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
