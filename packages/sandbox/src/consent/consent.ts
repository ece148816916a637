import type { SandboxBase } from '../context.ts';
import type { ConsentTicket } from '../store/store.ts';
import type { ConsentSubject } from './decide.ts';

/** A consent page that is to be opened. */
export interface ConsentRequest extends ConsentSubject {
  /** The origin of the page that opens the link, and is told the outcome. @default the sandbox's own */
  readonly origin?: string;
  /** Where the page leads when it is done: it was opened in a tab, and there is nobody to be told. @default it closes */
  readonly returnTo?: string;
}

/** One-time tickets for the consent page. */
export interface Consent {
  /** The path of a page that connects or refuses, once, within ten minutes. */
  createLink(request: ConsentRequest): string;
  /** The ticket, while it can be used. */
  find(ticketId: string): ConsentTicket | undefined;
  /** Uses the ticket up. */
  take(ticketId: string): ConsentTicket | undefined;
}

const lifetime = 10 * 60_000;

export function createConsent({ basePath, catalog, clock, ids, store }: SandboxBase): Consent {
  function find(ticketId: string) {
    const ticket = store.tickets.get(ticketId);
    return ticket !== undefined && ticket.expires > clock.now() ? ticket : undefined;
  }

  return {
    find,
    createLink(request) {
      if (catalog.integration(request.integration) === undefined) {
        throw new Error(`There is no integration "${request.integration}".`);
      }
      const id = ids.next('ticket');
      store.tickets.put({ ...request, id, expires: clock.now() + lifetime });
      return `${basePath}/connect/${id}`;
    },
    take(ticketId) {
      const ticket = find(ticketId);
      store.tickets.delete(ticketId);
      return ticket;
    },
  };
}
