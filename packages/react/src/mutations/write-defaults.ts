/** Said on every mutation, so that a host's defaults repeat nothing and nothing is sent later, as somebody else. */
export const writeDefaults = {
  // Kept no longer than it is on screen: it holds one user's data.
  gcTime: 0,
  // `always`: offline fails at once. A paused mutation would go out on reconnect, whoever is signed in by then.
  networkMode: 'always',
  retry: false,
  throwOnError: false,
} as const;
