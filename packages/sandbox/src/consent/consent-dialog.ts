import type { Sandbox } from '../sandbox.ts';
import { consentStyles } from './consent-styles.ts';
import { readConsentForm, renderConsent } from './consent-view.ts';
import { type ConsentOutcome, type ConsentSubject, decide, toConsentView } from './decide.ts';

/** How the dialog ended: `cancelled` is Escape, or an aborted signal. */
export type ConsentDialogOutcome = ConsentOutcome | { readonly outcome: 'cancelled' };

/** Whose consent is asked for, and where the dialog goes. */
export interface ConsentDialogOptions extends ConsentSubject {
  /** @default the dialog that has the focus, whose own focus trap would not let go of it; else the body */
  readonly container?: HTMLElement;
}

/** The consent page as a dialog, for a tab that has no server. Focus returns to where it was. */
export function openConsentDialog(
  sandbox: Sandbox,
  { container = findContainer(), ...subject }: ConsentDialogOptions,
): Promise<ConsentDialogOutcome> {
  const view = toConsentView(sandbox, subject);
  const dialog = document.createElement('dialog');
  dialog.className = 'tps-dialog';
  dialog.setAttribute('aria-labelledby', 'tps-title');
  // Every text in it is escaped by the view.
  dialog.innerHTML = renderConsent(view);
  const removeStyles = adoptStyles(container);
  const opener = document.activeElement;

  return new Promise((resolve) => {
    let outcome: ConsentDialogOutcome = { outcome: 'cancelled' };
    dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      // The dialog may stand inside of a form of the host's.
      event.stopPropagation();
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement)) return;
      outcome = decide(sandbox, subject, readConsentForm(new FormData(form, submitter)));
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      removeStyles();
      if (opener instanceof HTMLElement) opener.focus();
      resolve(outcome);
    });
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    container.append(dialog);
    dialog.showModal();
  });
}

function findContainer(): HTMLElement {
  const dialog = document.activeElement?.closest<HTMLElement>('dialog, [role="dialog"]');
  return dialog ?? document.body;
}

/** A constructed sheet passes a content security policy that a style element would not. */
function adoptStyles(container: HTMLElement): () => void {
  const root = container.getRootNode();
  const home = root instanceof ShadowRoot ? root : document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(consentStyles);
  home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
  return () => {
    home.adoptedStyleSheets = home.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
