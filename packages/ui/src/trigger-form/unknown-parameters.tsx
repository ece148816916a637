'use client';
import type { UnknownParameter } from '@trigger-picker/core';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';

interface UnknownParametersProps {
  readonly parameters: readonly UnknownParameter[];
  readonly removed: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** Saved values that no field stands for: the trigger has changed since. They stay until the user removes them. */
export function UnknownParameters({ parameters, removed, onToggle }: UnknownParametersProps) {
  const { t } = useUi();
  if (parameters.length === 0) return null;
  const title = t('form.unknown.title', { count: parameters.length });
  return (
    <section className="tp-unknown" aria-label={title} data-slot="unknown-parameters">
      <h3 className="tp-field-label">{title}</h3>
      <p className="tp-help">{t('form.unknown.help')}</p>
      <ul className="tp-unknown-list">
        {parameters.map(({ id, value }) => {
          const isRemoved = removed.includes(id);
          return (
            <li key={id} className="tp-unknown-row" {...toDataAttributes({ removed: isRemoved })}>
              <code className="tp-mono tp-unknown-text">
                <bdi>{id}</bdi>: <bdi>{shorten(JSON.stringify(value))}</bdi>
              </code>
              {isRemoved && <span className="tp-help">{t('form.unknown.removed')}</span>}
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

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
