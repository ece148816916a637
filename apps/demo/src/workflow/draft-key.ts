/** Under which name the trigger's unfinished draft is kept: this demo has one workflow. */
export const draftKey = 'workflow';
