import { createHmac } from 'node:crypto';

export const secret = 'whsec_3f2b6d0c9a8e7f';

export const event = {
  eventId: '0d9d2a5e-6f0b-4a53-9a52-0c2f8d7a1b11',
  userId: 'anna',
  integration: 'slack',
  triggerType: 'SLACK_TRIGGER_APP_MENTIONED',
  triggerSubscriptionId: '7c1b2a64-3f6d-4a6a-8a55-0c9f6f0a2222',
  credentialId: '1f0a2222-3f6d-4a6a-8a55-7c1b2a640c9f',
  projectId: 'p1',
  dateReceived: '2026-01-01T00:00:00.000Z',
  payload: { text: 'top secret text' },
};

export function digestOf(
  body: string | Uint8Array,
  key = secret,
  encoding: 'hex' | 'base64' = 'hex',
): string {
  return createHmac('sha256', key).update(body).digest(encoding);
}

/** A delivery as the vendor sends it, signed unless the test says otherwise. */
export function delivery(
  body: string = JSON.stringify(event),
  { signature = `v1=${digestOf(body)}`, ...init }: RequestInit & { signature?: string | null } = {},
): Request {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (signature !== null) headers.set('x-paragon-signature', signature);
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
  return new Request('https://host.test/hooks', { method: 'POST', body, ...init, headers });
}

/** The same event under another id, or with other parts. */
export function eventWith(parts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...event, eventId: crypto.randomUUID(), ...parts });
}
