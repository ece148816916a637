'use client';
import type { Parameter } from '@trigger-picker/core';
import { useUi } from '../../internals/ui-context.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { safeLink } from './safe-link.ts';

/** A parameter's subtitle, and the link to its documentation. Vendor's text: never markup. */
export function FieldHelp({
  parameter,
  id,
}: {
  readonly parameter: Parameter;
  readonly id: string;
}) {
  const { t } = useUi();
  const { subtitle, documentation } = parameter;
  const href = safeLink(documentation?.href);
  if (!subtitle && href === undefined) return null;
  return (
    <p className="tp-help" id={id} data-slot="field-help">
      {subtitle && <bdi>{subtitle}</bdi>}{' '}
      {href !== undefined && (
        <a className="tp-field-link" href={href} target="_blank" rel="noopener noreferrer">
          <bdi>{documentation?.label ?? t('form.documentation')}</bdi>
          <Icon name="external" className="tp-badge-icon" />
          <span className="tp-sr">{t('form.newWindow')}</span>
        </a>
      )}
    </p>
  );
}
