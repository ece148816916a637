import type { WireIssue } from '@trigger-picker/core';

/** Says in the log, while the host is being developed, what was not as documented: of each operation once. */
export function createDriftWarning(): (issues: readonly WireIssue[], operation: string) => void {
  const warned = new Set<string>();
  return (issues, operation) => {
    if (!isDevelopment() || warned.has(operation)) return;
    warned.add(operation);
    console.warn(describe(issues, operation));
  };
}

/** Where there is no `process`, nobody has said so. */
function isDevelopment(): boolean {
  const { process } = globalThis;
  return process !== undefined && process.env.NODE_ENV !== 'production';
}

const shownIssues = 3;

function describe(issues: readonly WireIssue[], operation: string): string {
  const shown = issues.slice(0, shownIssues).map(({ path, message }) => `${path}: ${message}`);
  const rest = issues.length - shown.length;
  return `SCHEMA_DRIFT: What the vendor answered to ${operation} is not as documented. ${shown.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''} Pass onSchemaDrift to hear of each.`;
}
