import { retryDelay, shouldRetry } from './retry.ts';

/**
 * Said on every query, so that the defaults of a host's own query client change nothing here: some of them
 * (`placeholderData: keepPreviousData`, `throwOnError`, `enabled: false`) would break a list or an account's privacy.
 */
export const readDefaults = {
  enabled: true as boolean,
  gcTime: 15 * 60_000,
  // `always`: offline shows as a failure with a retry, and heals on reconnect, instead of spinning.
  networkMode: 'always',
  refetchInterval: false,
  refetchOnMount: true,
  refetchOnReconnect: true,
  refetchOnWindowFocus: true,
  retry: shouldRetry,
  retryDelay,
  retryOnMount: true,
  structuralSharing: true,
  throwOnError: false,
} as const;

/** Milliseconds for which an answer is used without asking again. */
export const freshFor = { catalog: 5 * 60_000, example: 5 * 60_000, choices: 60_000, live: 15_000 };
