import type { TriggerConfig } from '@trigger-picker/core';
import { useRef } from 'react';
import type { MessageTemplate } from '../../shared/template.ts';
import { MessageCheck } from './message-check.tsx';
import { SampleFields } from './sample-fields.tsx';
import { type EditorHandle, TemplateEditor } from './template-editor.tsx';
import { useSample } from './use-sample.ts';

/** The message, and the sample event whose fields can be put into it. */
export function MessageStep({
  trigger: config,
  template,
  onTemplateChange,
  onChooseTrigger,
}: {
  readonly trigger: TriggerConfig | null;
  readonly template: MessageTemplate;
  readonly onTemplateChange: (template: MessageTemplate) => void;
  readonly onChooseTrigger: () => void;
}) {
  const editor = useRef<EditorHandle>(null);
  const { trigger, record, fields } = useSample(config);
  return (
    <div className="message-step">
      <h2 id="message-title">Write a message</h2>
      <p className="hint" id="message-help">
        Each event becomes one message. Type {'{{'} or choose a field of the sample below to put it
        in.
      </p>
      <TemplateEditor
        ref={editor}
        labelledBy="message-title"
        describedBy="message-help"
        fields={fields}
        template={template}
        onTemplateChange={onTemplateChange}
      />
      <MessageCheck template={template} record={record} />
      {config && trigger !== undefined && (
        <SampleFields
          config={config}
          trigger={trigger}
          onSelect={(path) => editor.current?.insert({ path })}
        />
      )}
      {!config && (
        <p className="hint">
          A sample is there once the trigger is chosen.{' '}
          <button type="button" className="link" onClick={onChooseTrigger}>
            Choose the trigger
          </button>
        </p>
      )}
    </div>
  );
}
