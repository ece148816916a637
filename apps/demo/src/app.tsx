import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { TriggerPickerProvider } from '@trigger-picker/react';
import { createParagonConnect } from '@trigger-picker/react/paragon-connect';
import { TriggerPickerUi } from '@trigger-picker/ui';
import { useMemo, useState } from 'react';
import { api } from './api.ts';
import { Builder } from './builder.tsx';
import { connectInWindow } from './connect.ts';
import { PageFailure } from './page-failure.tsx';

/** Offline fails at once and says so: what is paused would be sent later, when nobody expects it. */
const networkMode = 'always';
const defaultOptions = { queries: { networkMode, retry: 1 }, mutations: { networkMode } } as const;

/** Signs in, then hands the page to the builder. */
export function App() {
  const [queryClient] = useState(() => new QueryClient({ defaultOptions }));
  return (
    <QueryClientProvider client={queryClient}>
      <SignedIn />
    </QueryClientProvider>
  );
}

function SignedIn() {
  const session = useQuery({
    queryKey: ['session'],
    queryFn: api.session,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const service = session.data?.service;
  const connect = useMemo(
    () =>
      service === 'paragon' ? createParagonConnect({ baseUrl: '/api/triggers' }) : connectInWindow,
    [service],
  );
  if (session.isError) {
    return <PageFailure error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (!session.data) return <main className="page-message">Opening the workflow…</main>;
  return (
    <TriggerPickerProvider baseUrl="/api/triggers" userKey={session.data.userId} connect={connect}>
      <TriggerPickerUi theme="system">
        <Builder service={session.data.service} />
      </TriggerPickerUi>
    </TriggerPickerProvider>
  );
}
