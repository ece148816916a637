import type { Sandbox } from '../sandbox.ts';
import type { ConsentTicket } from '../store/store.ts';
import type { Consent } from './consent.ts';
import { consentStyles } from './consent-styles.ts';
import { escapeHtml, readConsentForm, renderConsent } from './consent-view.ts';
import { type ConsentOutcome, decide, toConsentView } from './decide.ts';

/** Marks the report, and names its channel: what a host's page listens for. */
const CHANNEL = 'trigger-picker-connect';

/** `{basePath}/connect/{ticket}`: shows the consent page, and takes its answer once. */
export async function answerConsentPage(
  sandbox: Sandbox,
  consent: Consent,
  request: Request,
  ticketId: string,
): Promise<Response> {
  const ticket = consent.find(ticketId);
  if (ticket === undefined) return gonePage();
  if (request.method === 'GET') {
    const view = toConsentView(sandbox, ticket);
    return page(`Connect ${view.service}`, renderConsent(view));
  }
  if (request.method !== 'POST') {
    return new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
  }
  const decision = readConsentForm(await request.formData());
  // Another tab may have answered while the form was on its way.
  if (consent.take(ticketId) === undefined) return gonePage();
  const outcome = decide(sandbox, ticket, decision);
  if (ticket.returnTo !== undefined) {
    return new Response(null, { status: 303, headers: { location: ticket.returnTo } });
  }
  return page('Done', renderNotice('Done', 'You can close this window.'), {
    script: toScript(ticket, outcome),
  });
}

function gonePage(): Response {
  const title = 'This link is no longer valid';
  return page(title, renderNotice(title, 'Go back and connect again from there.'), { status: 410 });
}

function renderNotice(title: string, text: string): string {
  return `<div class="tps-consent" role="status"><h1>${title}</h1><p>${text}</p></div>`;
}

/** Tells the page that opened this one, by both ways that there are, and closes the window. */
function toScript({ id, integration, origin }: ConsentTicket, outcome: ConsentOutcome): string {
  const message = { source: CHANNEL, id, integration, ...outcome };
  return `const message = ${toScriptJson(message)};
const origin = ${toScriptJson(origin ?? null)} ?? location.origin;
window.opener?.postMessage(message, origin);
if (origin === location.origin) new BroadcastChannel('${CHANNEL}').postMessage(message);
window.close();`;
}

/** JSON that cannot end the script element around it. */
function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function page(
  title: string,
  body: string,
  { status = 200, script }: { readonly status?: number; readonly script?: string } = {},
): Response {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">
:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;align-items:center;padding:1.5rem;box-sizing:border-box;background:light-dark(#f3f4f7,#10131a)}
${consentStyles}</style>
</head>
<body><main>${body}</main>${script === undefined ? '' : `<script nonce="${nonce}">${script}</script>`}</body>
</html>`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    },
  });
}
