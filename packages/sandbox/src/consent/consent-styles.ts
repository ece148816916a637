/** The look of the consent view, light or dark as the page around it. Every rule stays within `.tps-consent` or the frame around it. */
export const consentStyles = `
.tps-consent{--tps-ink:light-dark(#1f2430,#e8eaf0);--tps-soft:light-dark(#5b6472,#a3abba);--tps-line:light-dark(#d8dce3,#3a4150);
  --tps-paper:light-dark(#fff,#191d26);--tps-accent:light-dark(#3250c8,#8fa4ff);--tps-on-accent:light-dark(#fff,#12151c);
  box-sizing:border-box;max-width:26rem;margin:0 auto;padding:1.75rem;color:var(--tps-ink);background:var(--tps-paper);
  border:1px solid var(--tps-line);border-radius:14px;font:400 .9375rem/1.5 system-ui,sans-serif;text-align:start}
.tps-consent *{box-sizing:border-box}
.tps-consent h1{margin:0 0 .5rem;font-size:1.25rem;line-height:1.3;font-weight:650;text-wrap:balance}
.tps-consent p{margin:0 0 1rem;color:var(--tps-soft)}
.tps-consent p strong{color:var(--tps-ink)}
.tps-consent .tps-kicker{margin:0 0 .75rem;font-size:.75rem;letter-spacing:.04em;color:var(--tps-soft)}
.tps-consent fieldset{margin:0 0 1.25rem;padding:0;border:0;min-width:0}
.tps-consent legend{margin:0 0 .5rem;padding:0;font-weight:600}
.tps-consent label{display:flex;align-items:center;gap:.625rem;min-height:2.5rem;cursor:pointer}
.tps-consent label small{margin-inline-start:auto;color:var(--tps-soft)}
.tps-consent input[type=radio]{width:1.125rem;height:1.125rem;margin:0;accent-color:var(--tps-accent)}
.tps-consent .tps-own input[type=text]{width:100%;min-height:2.5rem;padding:.375rem .75rem;font:inherit;color:inherit;
  background:transparent;border:1px solid var(--tps-line);border-radius:8px}
.tps-consent .tps-own:not(:has(:checked)) input[type=text]{display:none}
.tps-consent ::placeholder{color:var(--tps-soft);opacity:1}
.tps-consent .tps-actions{display:flex;gap:.625rem}
.tps-consent button{flex:1;min-height:2.75rem;padding:.5rem 1rem;font:inherit;font-weight:600;color:inherit;cursor:pointer;
  background:transparent;border:1px solid var(--tps-line);border-radius:10px}
.tps-consent button[value=connect]{color:var(--tps-on-accent);background:var(--tps-accent);border-color:transparent}
.tps-consent :focus-visible{outline:2px solid var(--tps-accent);outline-offset:2px}
.tps-dialog{padding:0;border:0;background:transparent;pointer-events:auto}
.tps-dialog::backdrop{background:rgb(15 18 25 / .45)}
`;
