'use client';
import { useEffect, useState } from 'react';
import { Icon } from '../../primitives/icon.tsx';
import { safeLink } from '../parts/safe-link.ts';
import type { ChoiceLink } from './choice-link.ts';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

interface ListCreateProps {
  readonly link: ChoiceLink;
  readonly list: SelectList;
}

/** The way to the integration's own page for what is not in the list yet. Once back, the list is asked for anew. */
export function ListCreate({ link, list }: ListCreateProps) {
  const { t, slot } = useChoiceUi();
  const { integrationTitle: integration, refresh } = list;
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    if (!isAway) return;
    const comeBack = () => {
      setIsAway(false);
      refresh();
    };
    window.addEventListener('focus', comeBack, { once: true });
    return () => window.removeEventListener('focus', comeBack);
  }, [isAway, refresh]);
  const href = safeLink(link.href);
  if (href === undefined) return null;
  return (
    <a
      {...slot('choices-create')}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={() => setIsAway(true)}
    >
      <bdi>{link.label ?? t('choice.create', { integration })}</bdi>
      <Icon name="external" {...slot('choices-create-icon')} />
    </a>
  );
}
