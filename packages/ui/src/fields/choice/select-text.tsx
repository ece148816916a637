'use client';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { Badge } from '../../primitives/badge.tsx';
import { useChoiceUi } from './use-choice-ui.ts';
import type { Chosen } from './use-chosen.ts';

interface SelectTextProps {
  readonly chosen: Chosen | undefined;
  readonly placeholder: string;
}

/** What a closed dropdown shows. State: `data-id` where it is the value itself. */
export function SelectText({ chosen, placeholder }: SelectTextProps) {
  const { t, slot } = useChoiceUi();
  if (!chosen) return <span {...slot('choice-select-text')}>{placeholder}</span>;
  return (
    <>
      <bdi {...slot('choice-select-text')} {...toDataAttributes({ id: !chosen.isLabelled })}>
        {chosen.text}
      </bdi>
      {chosen.isForeign && <Badge tone="warn">{t('choice.notListed')}</Badge>}
    </>
  );
}
