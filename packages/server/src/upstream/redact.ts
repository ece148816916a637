/** What a secret looks like, whoever echoes it. */
const secrets: readonly RegExp[] = [
  /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g,
  /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
  /\b(?:bearer|basic)\s+[\w.~+/=-]+/gi,
  /\bv1=[\w+/=-]{16,}/g,
];

const maxLength = 2000;

/** Text of the vendor's for people and logs: without anything that looks like a token or a key, and not endless. */
export function redact(text: string): string {
  const short = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return secrets.reduce((rest, secret) => rest.replace(secret, '[redacted]'), short);
}
