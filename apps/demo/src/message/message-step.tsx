import type { TriggerConfig } from '@trigger-picker/core';
import { useRef } from 'react';
import type { MessageTemplate } from '../../shared/template.ts';
import { SampleFields } from './sample-fields.tsx';
import { type EditorHandle, TemplateEditor } from './template-editor.tsx';

/** The message, and the sample event whose fields can be put into it. */
export function MessageStep({
  trigger,
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
  return (
    <div className="message-step">
      <h2 id="message-title">Write a message</h2>
      <p className="hint" id="message-help">
        Each event becomes one message. Choose fields of the sample below to put them in.
      </p>
      <TemplateEditor
        ref={editor}
        labelledBy="message-title"
        describedBy="message-help"
        template={template}
        onTemplateChange={onTemplateChange}
      />
      {trigger ? (
        <SampleFields config={trigger} onSelect={(path) => editor.current?.insert({ path })} />
      ) : (
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
