/** Something that goes wrong on demand. */
export type Fault = FaultKind & {
  /** How many requests it hits before it is over. @default every one until it is cleared */
  readonly times?: number;
  /** `after`: the request has its effect, and only the answer is lost. @default 'before' */
  readonly when?: 'before' | 'after';
};

type FaultKind =
  /** The answer comes `ms` milliseconds late. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** 401. */
  | { readonly kind: 'unauthorized' }
  /** 429. `retryAfter` goes out as it is: seconds, an HTTP date, or rubbish. @default 1 */
  | { readonly kind: 'rateLimited'; readonly retryAfter?: number | string }
  /** A failure of the service. @default 500 */
  | { readonly kind: 'serverError'; readonly status?: number }
  /** Success with half of the JSON. */
  | { readonly kind: 'brokenJson' }
  /** No answer, until the caller gives up. */
  | { readonly kind: 'hang' }
  /** The body trickles: `bytes` (default 64) every `ms` (default 50) milliseconds. */
  | { readonly kind: 'drip'; readonly bytes?: number; readonly ms?: number }
  /** Only the first `keep` (default: half) of the listed integrations. */
  | { readonly kind: 'truncatedCatalog'; readonly keep?: number }
  /** One integration's triggers are missing, and `errors` says so. */
  | { readonly kind: 'failedIntegration'; readonly integration: string; readonly message?: string };
