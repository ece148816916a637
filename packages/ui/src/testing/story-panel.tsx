import type { CSSProperties, ReactNode } from 'react';
import { useUi } from '../internals/ui-context.tsx';

/** A panel as a host would put a component into, in the story's theme. */
export function StoryPanel({
  style,
  children,
}: {
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}) {
  const { rootAttributes } = useUi();
  return (
    <div
      {...rootAttributes}
      className="tp-part tp tp-panel"
      style={{ inlineSize: 'min(26.25rem, 100%)', ...style }}
    >
      {children}
    </div>
  );
}
