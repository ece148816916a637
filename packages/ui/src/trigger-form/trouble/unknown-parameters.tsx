'use client';
import type { UnknownParameter } from '@trigger-picker/core';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { Button } from '../../primitives/button.tsx';
import { shortenText } from './describe-value.ts';
import { useTroubleUi } from './use-trouble-ui.ts';

interface UnknownParametersProps {
  readonly parameters: readonly UnknownParameter[];
  readonly removed: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** Saved values that no field stands for: the trigger has changed since. They stay until the user removes them. */
export function UnknownParameters({ parameters, removed, onToggle }: UnknownParametersProps) {
  const { t, slot } = useTroubleUi();
  const title = t('form.unknown.title', { count: parameters.length });
  return (
    <section {...slot('unknown-parameters')} aria-label={title}>
      <h3 {...slot('unknown-title')}>{title}</h3>
      <p {...slot('unknown-help')}>{t('form.unknown.help')}</p>
      <ul {...slot('unknown-list')}>
        {parameters.map(({ id, value }) => {
          const isRemoved = removed.includes(id);
          return (
            <li key={id} {...slot('unknown-row')} {...toDataAttributes({ removed: isRemoved })}>
              <code {...slot('unknown-text')}>
                <bdi>{id}</bdi>: <bdi>{shortenText(JSON.stringify(value))}</bdi>
              </code>
              {isRemoved && <span {...slot('unknown-removed')}>{t('form.unknown.removed')}</span>}
              <Button
                size="small"
                variant="quiet"
                aria-label={t(isRemoved ? 'form.unknown.keepValue' : 'form.unknown.removeValue', {
                  id,
                })}
                onClick={() => onToggle(id)}
              >
                {t(isRemoved ? 'form.unknown.keep' : 'form.unknown.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
