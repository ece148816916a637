'use client';
import { type PermissionScope, permissionScopes } from '@trigger-picker/core';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { fieldIds } from '../parts/field-ids.ts';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** What the account has to be allowed, and what to do where it is not. */
export function PermissionField(props: FieldProps<null>) {
  const { t, slot } = useFieldUi();
  const { integrationTitle } = useFormContext();
  const scopes = permissionScopes(props.field.parameter);
  return (
    <FieldFrame
      {...props}
      isOnlyRead
      note={t('form.kind.permission', { integration: integrationTitle })}
    >
      {scopes.length > 0 && (
        <ul {...slot('field-scopes')} aria-labelledby={fieldIds(props.id).label}>
          {scopes.map((scope) => (
            <Scope key={scope.name} {...scope} />
          ))}
        </ul>
      )}
    </FieldFrame>
  );
}

function Scope({ label, description, required }: PermissionScope) {
  const { t, slot } = useFieldUi();
  return (
    <li {...slot('field-scope')}>
      <span {...slot('field-scope-name')}>
        <bdi>{label}</bdi>
      </span>
      {!required && <span {...slot('field-scope-mark')}>{t('form.optional')}</span>}
      {description !== '' && (
        <span {...slot('field-scope-help')}>
          <bdi>{description}</bdi>
        </span>
      )}
    </li>
  );
}
