'use client';
import type { Trigger } from '@trigger-picker/core';
import { useRef } from 'react';
import { AccountSelect } from '../account-select/account-select.tsx';
import { useUi } from '../internals/ui-context.tsx';
import { PayloadView } from '../payload-view/payload-view.tsx';
import { TriggerForm } from '../trigger-form/trigger-form.tsx';
import type { SetupEditorProps } from './setup-editor.tsx';
import { SetupError } from './setup-error.tsx';
import { SetupFoot } from './setup-foot.tsx';
import { SetupHead } from './setup-head.tsx';
import { SetupPanel } from './setup-panel.tsx';
import { useSetupForm } from './use-setup-form.ts';

/** The second and third step: the account, the form and the sample of one trigger, and what can be done with them. */
export function SetupForm(editor: SetupEditorProps & { readonly trigger: Trigger }) {
  const { flow, config, trigger } = editor;
  const { state, dispatch } = flow;
  const { t } = useUi();
  const accountRef = useRef<HTMLDivElement>(null);
  const form = useSetupForm(editor, accountRef);
  const { credentialId } = config;
  return (
    <div className="tp-setup-editor" hidden={state.step === 'pick'}>
      <SetupHead
        trigger={trigger}
        account={form.account}
        onChange={() => dispatch({ do: 'go', step: 'pick' })}
      />
      <div className="tp-setup-body" data-slot="setup-body">
        <SetupPanel direction={state.direction} hidden={state.step !== 'form'}>
          <div ref={accountRef}>
            <AccountSelect
              integration={trigger.integration}
              value={credentialId ?? null}
              disabled={form.isSubmitting}
              onValueChange={(id) => dispatch({ do: 'account', credentialId: id })}
            />
          </div>
          {form.isMoved && <p className="tp-help">{t('setup.moved')}</p>}
          {credentialId === undefined ? (
            <p className="tp-help">{t('setup.account.first')}</p>
          ) : (
            <TriggerForm {...form.formProps} trigger={trigger} credentialId={credentialId} />
          )}
        </SetupPanel>
        {state.step === 'sample' && (
          <SetupPanel direction={state.direction}>
            <h3 className="tp-payload-title" data-slot="setup-sample-title" tabIndex={-1}>
              {t('payload.title')}
            </h3>
            <PayloadView
              trigger={trigger}
              credentialId={credentialId}
              parameters={config.parameters}
            />
          </SetupPanel>
        )}
      </div>
      <SetupError form={form} />
      <SetupFoot form={form} flow={flow} />
      <p role="status" className="tp-sr">
        {form.isConfigured && t('setup.done.used', { trigger: trigger.title })}
      </p>
    </div>
  );
}
