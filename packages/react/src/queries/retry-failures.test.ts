import { QueryClient } from '@tanstack/react-query';
import { createClient } from '@trigger-picker/core';
import { expect, it } from 'vitest';
import { catalogOptions } from './catalog.ts';
import { createQueryScope } from './query-scope.ts';
import { retryFailures } from './retry-failures.ts';

const trigger = (integration: string, type: string) => ({
  integration,
  type,
  title: type,
  description: '',
  model: 'WEBHOOK',
  parameters: [],
});

it('K17: a server that answers for more than it was asked for makes nothing stand there twice', async () => {
  const slack = trigger('slack', 'T');
  const failures = ['hubspot', 'jira'].map((integration) => ({ integration, message: 'down' }));
  const answers = [
    { triggers: [slack], failures },
    { triggers: [slack, trigger('hubspot', 'T')], failures: failures.slice(1) },
  ];
  const client = createClient({
    baseUrl: 'http://host.test',
    fetch: async () => Response.json(answers.shift()),
  });
  const scope = createQueryScope({ client, userKey: 'a' });
  const queryClient = new QueryClient();
  const options = catalogOptions(scope);
  await queryClient.fetchQuery(options);
  await retryFailures(scope, queryClient, () => Promise.reject(new Error('Not asked for.')));
  expect(queryClient.getQueryData(options.queryKey)).toEqual({
    triggers: [slack, trigger('hubspot', 'T')],
    failures: failures.slice(1),
  });
});
