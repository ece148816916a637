/** What the consent view shows. Texts are plain and escaped here. */
export interface ConsentView {
  /** The service, as its users call it. */
  readonly service: string;
  /** The account that is connected again; absent: the user chooses. */
  readonly reconnect?: string;
  readonly accounts: readonly { readonly label: string; readonly isConnected: boolean }[];
}

/** The names of the form's fields, read back by `readConsentForm`. */
const fields = { outcome: 'outcome', account: 'account', ownLabel: 'own-label' } as const;

/** The value of the radio button beside the text field. */
const own = 'own';

/** The view as a form: the same in the page and in the dialog. */
export function renderConsent({ service, reconnect, accounts }: ConsentView): string {
  return `<form class="tps-consent" method="post" aria-labelledby="tps-title">
  <p class="tps-kicker">Sandbox</p>
  <h1 id="tps-title">Example workspace asks to connect ${escapeHtml(service)}</h1>
  <p>It will read events from the account, and send nothing. No real account is involved.</p>
  ${reconnect === undefined ? renderAccounts(accounts) : `<p>You are reconnecting <strong>${escapeHtml(reconnect)}</strong>.</p>`}
  <div class="tps-actions">
    <button type="submit" name="${fields.outcome}" value="connect">Connect</button>
    <button type="submit" name="${fields.outcome}" value="refuse" formnovalidate>Refuse</button>
  </div>
</form>`;
}

/** What the user decided. */
export type ConsentDecision =
  | { readonly outcome: 'refuse' }
  /** `label` is absent when nothing had to be chosen. */
  | { readonly outcome: 'connect'; readonly label?: string };

/** Reads the submitted form; whatever is not a clear yes is a no. */
export function readConsentForm(form: FormData): ConsentDecision {
  if (form.get(fields.outcome) !== 'connect') return { outcome: 'refuse' };
  const account = form.get(fields.account);
  const label = account === own ? form.get(fields.ownLabel) : account;
  const text = typeof label === 'string' ? label.trim().slice(0, 100) : '';
  return { outcome: 'connect', ...(text === '' ? {} : { label: text }) };
}

/** Text as HTML, also inside of attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function renderAccounts(accounts: ConsentView['accounts']): string {
  const preferred = accounts.findIndex(({ isConnected }) => !isConnected);
  return `<fieldset>
    <legend>Which account?</legend>
    ${accounts.map((account, index) => renderAccount(account, index === preferred)).join('\n    ')}
    <div class="tps-own">
      <label><input type="radio" name="${fields.account}" value="${own}"${preferred < 0 ? ' checked' : ''}> Another account</label>
      <input type="text" name="${fields.ownLabel}" maxlength="100" autocomplete="off" aria-label="Name of the other account" placeholder="Its name">
    </div>
  </fieldset>`;
}

function renderAccount(
  { label, isConnected }: ConsentView['accounts'][number],
  isPreferred: boolean,
): string {
  const text = escapeHtml(label);
  const note = isConnected ? ' <small>connected</small>' : '';
  return `<label><input type="radio" name="${fields.account}" value="${text}"${isPreferred ? ' checked' : ''}> ${text}${note}</label>`;
}
