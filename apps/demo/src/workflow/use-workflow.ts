import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { triggerPickerKeys } from '@trigger-picker/react';
import type { Workflow, WorkflowDraft } from '../../shared/workflow.ts';
import { api, type Changed } from '../api.ts';

const workflowKey = ['workflow'];

/** The workflow, as the server has it; another tab may have changed it meanwhile. */
export function useWorkflow() {
  return useQuery({ queryKey: workflowKey, queryFn: api.workflow });
}

/** Keeps the draft: shown at once, saved in order. What could not be saved stays, and can be saved again. */
export function useSaveDraft() {
  const queryClient = useQueryClient();
  const save = useMutation({ mutationFn: api.saveDraft, scope: { id: 'workflow' } });
  return {
    error: save.error,
    retry: () => save.variables && save.mutate(save.variables),
    save: (change: Partial<WorkflowDraft>) => {
      queryClient.setQueryData<Workflow>(
        workflowKey,
        (workflow) => workflow && { ...workflow, ...change },
      );
      // What failed before goes along: the server has the whole of it then.
      save.mutate(save.isError ? { ...save.variables, ...change } : change);
    },
  };
}

/** The draft and how it is saved. */
export type DraftSaving = ReturnType<typeof useSaveDraft>;

/** Publishing, pausing or deleting the workflow as it stands: each answers with the workflow as it is then. */
export function useChangeWorkflow(change: () => Promise<Changed>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (_: Workflow) => change(),
    // Waits for a draft that is still being saved.
    scope: { id: 'workflow' },
    onSuccess: ({ workflow }) => {
      queryClient.setQueryData(workflowKey, workflow);
      // What is turned on is another now.
      void queryClient.invalidateQueries({ queryKey: triggerPickerKeys.all });
    },
  });
}
