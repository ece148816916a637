'use client';
import type { Parameter } from '@trigger-picker/core';
import { Icon } from '../../primitives/icon.tsx';
import { safeLink } from './safe-link.ts';
import { useFieldUi } from './use-field-ui.ts';

interface FieldHelpProps {
  readonly parameter: Parameter;
  readonly id: string;
}

/** A parameter's subtitle, and the link to its documentation. Vendor's text: never markup. */
export function FieldHelp({ parameter, id }: FieldHelpProps) {
  const { t, slot } = useFieldUi();
  const { subtitle, documentation } = parameter;
  const href = safeLink(documentation?.href);
  if (!subtitle && href === undefined) return null;
  return (
    <p {...slot('field-help')} id={id}>
      {subtitle && <bdi>{subtitle}</bdi>}{' '}
      {href !== undefined && (
        <a {...slot('field-link')} href={href} target="_blank" rel="noopener noreferrer">
          <bdi>{documentation?.label ?? t('form.documentation')}</bdi>
          <Icon name="external" {...slot('field-link-icon')} />
          <span {...slot('field-link-hint')}>{t('form.newWindow')}</span>
        </a>
      )}
    </p>
  );
}
