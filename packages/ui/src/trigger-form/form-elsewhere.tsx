'use client';
import { useRef } from 'react';
import { LazyPart } from '../fields/lazy-part.tsx';
import { elsewhereNotices } from './lazy-trouble.ts';
import type { ElsewhereNoticesProps } from './trouble/elsewhere-notices.tsx';
import { useFormUi } from './use-form-ui.ts';

/** Where it is said what was saved elsewhere meanwhile. It is there before there is anything to say: only then is it heard. */
export function FormElsewhere(props: Omit<ElsewhereNoticesProps, 'root'>) {
  const { conflicts, taken } = props.ground.elsewhere;
  const { slot } = useFormUi();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} role="status" {...slot('form-elsewhere')}>
      {conflicts.length + taken.length > 0 && (
        <LazyPart part={elsewhereNotices} props={{ ...props, root }} />
      )}
    </div>
  );
}
