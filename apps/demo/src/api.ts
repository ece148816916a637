import type { Session, Workflow, WorkflowDraft } from '../shared/workflow.ts';

/** What turning off left behind, if anything. */
export interface Changed {
  readonly workflow: Workflow;
  readonly warning?: string;
}

/** What the sandbox's consent page is to connect. */
export interface ConsentRequest {
  readonly integration: string;
  /** The account to reconnect. */
  readonly credentialId?: string | undefined;
  /** It is opened in this tab, and leads back to the workflow. */
  readonly inTab?: boolean;
}

/** The demo's own server. The triggers have their own client: see `@trigger-picker/react`. */
export const api = {
  session: () => send<Session>('GET', '/api/session'),
  workflow: () => send<Workflow>('GET', '/api/workflow'),
  saveDraft: (change: Partial<WorkflowDraft>) => send<Workflow>('PATCH', '/api/workflow', change),
  publish: () => send<Changed>('POST', '/api/workflow/publish'),
  pause: () => send<Changed>('POST', '/api/workflow/pause'),
  remove: () => send<Changed>('DELETE', '/api/workflow'),
  sendTestEvent: () => send<void>('POST', '/api/sandbox/event'),
  consentLink: async (request: ConsentRequest) =>
    (await send<{ url: string }>('POST', '/api/sandbox/consent', request)).url,
};

async function send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await request(path, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const answer = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok)
    throw new Error(answer?.error?.message ?? 'The server did not answer. Try again.');
  return answer as Answer;
}

async function request(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Error(
      navigator.onLine
        ? 'The server could not be reached. Start it, or check your connection, and try again.'
        : 'There was no connection, so nothing was done. Check it, then try again.',
    );
  }
}
