import { PAYLOAD_PATH_TYPE } from '@trigger-picker/ui';
import {
  type ClipboardEvent,
  type DragEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import type { MessageTemplate, TemplateField } from '../../shared/template.ts';
import type { EventField } from './event-fields.ts';
import { FieldMenu } from './field-menu.tsx';
import {
  caretAt,
  caretIn,
  endOf,
  putField,
  readTemplate,
  toNode,
  writtenReferences,
} from './template-dom.ts';
import { useFieldMenu } from './use-field-menu.ts';

/** What stands beside the editor puts fields into it. */
export interface EditorHandle {
  /** Puts a field where the caret was last, or at the end. */
  insert(field: TemplateField): void;
}

/**
 * A line of text with fields of the event in it, as chips that are deleted like a letter. The browser edits the
 * element; what it says is read back after each change.
 */
export function TemplateEditor({
  ref,
  labelledBy,
  describedBy,
  fields,
  template,
  onTemplateChange,
}: {
  readonly ref: Ref<EditorHandle>;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** What "{{" offers. */
  readonly fields: readonly EventField[];
  readonly template: MessageTemplate;
  readonly onTemplateChange: (template: MessageTemplate) => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | null>(null);
  const first = useRef(template);

  useEffect(() => {
    const editor = element.current;
    if (!editor) return;
    editor.replaceChildren(...first.current.map(toNode));
    // The step was opened to be edited: the caret stands behind what is there.
    editor.focus();
    document.getSelection()?.selectAllChildren(editor);
    document.getSelection()?.collapseToEnd();
  }, []);

  function put(place: Range | null, field: TemplateField) {
    const editor = element.current;
    if (!editor) return;
    const range = place ?? endOf(editor);
    // Typing goes on behind the chip.
    editor.focus();
    putField(range, field);
    caret.current = range;
    onTemplateChange(readTemplate(editor));
  }
  const menu = useFieldMenu(element, fields, put);

  function onInput() {
    const editor = element.current;
    if (!editor) return;
    for (const [place, field] of writtenReferences(editor, fields)) putField(place, field);
    menu.follow();
    onTemplateChange(readTemplate(editor));
  }
  function keepCaret() {
    caret.current = caretIn(element.current) ?? caret.current;
    menu.follow();
  }
  function onDrop(event: DragEvent) {
    const dragged = event.dataTransfer.getData(PAYLOAD_PATH_TYPE);
    if (!dragged) return;
    event.preventDefault();
    // An object is no text: what is in it can be dropped.
    const field = fields.find(({ path }) => JSON.stringify(path) === dragged);
    if (field) put(caretAt(event), field);
  }

  useImperativeHandle(ref, () => ({ insert: (field) => put(caret.current, field) }));

  return (
    <div className="template">
      {/* biome-ignore lint/a11y/useFocusableInteractive: an editable element takes the focus by itself. */}
      <div
        ref={element}
        className="template-editor"
        role="textbox"
        aria-multiline="true"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        {...menu.editorProps}
        contentEditable
        suppressContentEditableWarning
        onInput={onInput}
        onKeyDown={menu.onKeyDown}
        onKeyUp={({ key }) => key !== 'Escape' && keepCaret()}
        onMouseUp={keepCaret}
        onBlur={() => {
          keepCaret();
          menu.close();
        }}
        onPaste={pasteAsText}
        onDrop={onDrop}
      />
      {menu.menu && <FieldMenu {...menu.menu} />}
    </div>
  );
}

function pasteAsText(event: ClipboardEvent): void {
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain');
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  range?.insertNode(document.createTextNode(text));
  range?.collapse(false);
  event.currentTarget.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
