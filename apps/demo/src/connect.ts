import { createWindowConnect } from '@trigger-picker/react';
import { api } from './api.ts';

/** Connects an account on the sandbox's consent page: in a window, or in this tab where the browser allows none. */
export const connectInWindow = createWindowConnect({
  url: ({ integration, account }) => api.consentLink({ integration, credentialId: account?.id }),
  tabUrl: ({ integration, account }) =>
    api.consentLink({ integration, credentialId: account?.id, inTab: true }),
});
