import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { emptyWorkflow, type Workflow, type WorkflowDraft } from '../../shared/workflow.ts';
import { api, type Changed } from '../api.ts';

const workflowKey = ['workflow'];

/** The workflow, as the server has it. */
export function useWorkflow() {
  return useQuery({
    queryKey: workflowKey,
    queryFn: api.workflow,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Keeps the draft: shown at once, saved in order. */
export function useSaveDraft() {
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: api.saveDraft,
    scope: { id: 'workflow' },
    onError: () => queryClient.invalidateQueries({ queryKey: workflowKey }),
  });
  return (change: Partial<WorkflowDraft>) => {
    const workflow = queryClient.getQueryData<Workflow>(workflowKey) ?? emptyWorkflow;
    const next = { ...workflow, ...change };
    queryClient.setQueryData(workflowKey, next);
    save.mutate({ trigger: next.trigger, template: next.template });
  };
}

/** Publishing, pausing or deleting: each answers with the workflow as it is then. */
export function useChangeWorkflow(change: () => Promise<Changed>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Waits for a draft that is still being saved.
    scope: { id: 'workflow' },
    onSuccess: ({ workflow }) => queryClient.setQueryData(workflowKey, workflow),
  });
}
