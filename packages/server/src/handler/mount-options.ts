import type { EndpointName, TriggerPickerError } from '@trigger-picker/core';
import type { RateLimitOptions } from '../limiting/create-rate-limit.ts';
import type { Authenticate } from './identify.ts';

/** What is told beside a failure. */
export interface FailureContext {
  readonly requestId: string;
  /** Absent when the request was none of the contract's. */
  readonly operation?: EndpointName | undefined;
}

/** How the handler is mounted, and who may use it. */
export interface MountOptions {
  /** Who is signed in, by the host's own session. `null`: nobody. It must not read the request's body. */
  readonly authenticate: Authenticate;
  /** Where the handler is mounted. @default '/api/triggers' */
  readonly basePath?: string | undefined;
  /** Other origins whose pages may call it with the user's cookies, exactly as in the `Origin` header. @default none */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Milliseconds that `authenticate` has. @default 5000 */
  readonly authenticateTimeout?: number | undefined;
  /** Bytes of a request's body at most. @default 262144 (256 kB) */
  readonly maxRequestBytes?: number | undefined;
  /**
   * How often one user may ask; `{}` takes its defaults. Off unless you ask for it: in some hosts one user id
   * stands for a whole organisation. Requests of nobody end at `authenticate` and are not counted.
   * @default no limit
   */
  readonly rateLimit?: RateLimitOptions | undefined;
  /**
   * Bytes of memory for the users' last catalogs, which are answered again while the vendor does not answer;
   * 0: none. @default 33554432 (32 MB)
   */
  readonly staleCatalogBytes?: number | undefined;
  /**
   * Told of every failure, also of one behind a catalog from before or a read that was not counted; it holds
   * no secret. @default nothing
   */
  readonly onError?: ((error: TriggerPickerError, context: FailureContext) => void) | undefined;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined;
}
