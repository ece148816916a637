/** A request as the page sent it. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  /** `?` and what follows it, or nothing. */
  readonly search: string;
  readonly body: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/** The page's network: everything that goes out is kept, and answers can be held back. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly sent: readonly SentRequest[];
  /** How many requests went to a path. */
  count(method: string, path: string): number;
  /** Holds the answers to matching requests, the ones to come, until it is released. */
  hold(matches: (request: SentRequest) => boolean): () => void;
  /** Nothing gets through: as if the cable were pulled. */
  offline: boolean;
}

/** Puts a network in front of a server. */
export function createNetwork(server: typeof fetch): Network {
  const sent: SentRequest[] = [];
  const holds = new Set<{
    matches(request: SentRequest): boolean;
    readonly until: Promise<void>;
  }>();
  const network: Network = {
    sent,
    offline: false,
    count: (method, path) =>
      sent.filter((one) => one.method === method && one.path === `/api/triggers${path}`).length,
    hold(matches) {
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      const hold = { matches, until };
      holds.add(hold);
      return () => {
        holds.delete(hold);
        release();
      };
    },
    async fetch(input, init) {
      const request = toSent(input, init);
      sent.push(request);
      if (network.offline) throw new TypeError('Failed to fetch');
      const held = [...holds].filter(({ matches }) => matches(request));
      // As it was when it left: a held answer is an old one.
      const answer = await server(input, init);
      await Promise.race([Promise.all(held.map(({ until }) => until)), aborted(request.signal)]);
      return answer;
    },
  };
  return network;
}

function toSent(input: RequestInfo | URL, init: RequestInit = {}): SentRequest {
  const { pathname, search } = new URL(String(input), location.href);
  return {
    method: init.method ?? 'GET',
    path: pathname,
    search,
    body: String(init.body ?? ''),
    headers: new Headers(init.headers),
    signal: init.signal ?? new AbortController().signal,
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
