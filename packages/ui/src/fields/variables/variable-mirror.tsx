'use client';
import { memo } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import type { ShownPart } from './token-text.ts';
import { useVariablesUi } from './use-variables-ui.ts';

/** What stands behind the text control, sign upon sign: the control's own text is transparent. */
export const VariableMirror = memo(function VariableMirror({
  parts,
}: {
  readonly parts: readonly ShownPart[];
}) {
  const { slot } = useVariablesUi();
  return (
    <div {...slot('variable-mirror')} aria-hidden="true">
      {parts.map(({ text, token }, at) =>
        token ? (
          <span
            // Nothing tells two of one variable apart but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: it holds no state
            key={at}
            {...slot('variable-token')}
            {...toDataAttributes({ missing: token.isMissing })}
          >
            {text}
          </span>
        ) : (
          text
        ),
      )}
      {/* An empty last line has its height, too. */}
      {'\u200b'}
    </div>
  );
});
