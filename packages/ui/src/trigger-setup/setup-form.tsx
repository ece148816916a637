'use client';
import type { Trigger } from '@trigger-picker/core';
import { useRef } from 'react';
import { AccountSelect } from '../account-select/account-select.tsx';
import { PayloadView } from '../payload-view/payload-view.tsx';
import { TriggerForm } from '../trigger-form/trigger-form.tsx';
import type { SetupEditorProps } from './setup-editor.tsx';
import { SetupError } from './setup-error.tsx';
import { SetupFoot } from './setup-foot.tsx';
import { SetupHead } from './setup-head.tsx';
import { SetupNotices } from './setup-notices.tsx';
import { SetupPanel } from './setup-panel.tsx';
import { SetupWaiting } from './setup-waiting.tsx';
import { useKeepDraft } from './use-keep-draft.ts';
import { useSetupForm } from './use-setup-form.ts';
import { useSetupUi } from './use-setup-ui.ts';
import type { Unloaded } from './use-unloaded.ts';

/** What the form is drawn for. */
export interface SetupFormProps extends SetupEditorProps {
  readonly trigger: Trigger;
  readonly unloaded: Unloaded | null;
}

/** The second and third step: the account, the form and the sample of one trigger, and what can be done with them. */
export function SetupForm(editor: SetupFormProps) {
  const { props, flow, config, trigger } = editor;
  const { state, dispatch, go } = flow;
  const { t, slot } = useSetupUi();
  const accountRef = useRef<HTMLDivElement>(null);
  const form = useSetupForm(editor, accountRef);
  useKeepDraft(editor);
  const { credentialId } = config;
  const { fields, variables, formatVariable, parseVariables } = props;
  return (
    <>
      <SetupHead
        trigger={trigger}
        account={form.account}
        onChange={props.trigger ? undefined : () => go('pick')}
      />
      <div {...slot('setup-body')}>
        <SetupPanel direction={state.direction} hidden={state.step !== 'form'}>
          <SetupNotices {...editor} />
          <div ref={accountRef} {...slot('setup-account')}>
            <AccountSelect
              integration={trigger.integration}
              value={credentialId ?? null}
              disabled={form.isSubmitting}
              reportsFailure={false}
              onValueChange={(id) => dispatch({ do: 'account', credentialId: id })}
            />
          </div>
          {form.isMoved && (
            <p {...slot('setup-help')}>
              {t(trigger.model === 'POLLING' ? 'setup.moved.polling' : 'setup.moved')}
            </p>
          )}
          {credentialId === undefined ? (
            <p {...slot('setup-help')}>{t('setup.account.first')}</p>
          ) : (
            <TriggerForm
              {...form.formProps}
              trigger={trigger}
              credentialId={credentialId}
              fields={fields}
              variables={variables}
              formatVariable={formatVariable}
              parseVariables={parseVariables}
            />
          )}
        </SetupPanel>
        {state.step === 'sample' && (
          <SetupPanel direction={state.direction}>
            <h3 tabIndex={-1} {...slot('setup-sample-title')}>
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
      <SetupError form={form} integration={trigger.integration} />
      {form.isSubmitting && <SetupWaiting onStop={form.stop} />}
      <SetupFoot form={form} flow={flow} props={props} />
      <p role="status" {...slot('setup-announcement')}>
        {form.isConfigured && t('setup.done.used', { trigger: trigger.title })}
      </p>
    </>
  );
}
