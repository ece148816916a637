'use client';
import { LazyPart } from '../fields/lazy-part.tsx';
import { problems } from './lazy-trouble.ts';
import type { ProblemsProps } from './trouble/problems.tsx';
import { useFormUi } from './use-form-ui.ts';

/** After a submit that did not go through: where it is said what needs the user. */
export function ErrorSummary(props: ProblemsProps) {
  const { slot } = useFormUi();
  const isNeeded = props.problems.length + props.unplaced.length > 0;
  return (
    // It is there before there is anything to say: only then is it heard.
    <div role="status" {...slot('form-summary')}>
      {isNeeded && <LazyPart part={problems} props={props} />}
    </div>
  );
}
