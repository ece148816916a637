import { formatPath } from '@trigger-picker/core';
import { type ClipboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { MessageTemplate, TemplateField } from '../../shared/template.ts';

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
  template,
  onTemplateChange,
}: {
  readonly ref: Ref<EditorHandle>;
  readonly labelledBy: string;
  readonly describedBy: string;
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

  const report = () => {
    if (element.current) onTemplateChange(readTemplate(element.current));
  };
  const keepCaret = () => {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (range && element.current?.contains(range.commonAncestorContainer)) caret.current = range;
  };

  useImperativeHandle(ref, () => ({
    insert(field) {
      const editor = element.current;
      if (!editor) return;
      const range = caret.current ?? endOf(editor);
      range.deleteContents();
      const chip = toNode(field);
      range.insertNode(chip);
      range.setStartAfter(chip);
      range.collapse(true);
      caret.current = range;
      // Typing goes on behind the chip.
      editor.focus();
      document
        .getSelection()
        ?.setBaseAndExtent(
          range.startContainer,
          range.startOffset,
          range.startContainer,
          range.startOffset,
        );
      report();
    },
  }));

  return (
    // biome-ignore lint/a11y/useFocusableInteractive: an editable element takes the focus by itself.
    <div
      ref={element}
      className="template-editor"
      role="textbox"
      aria-multiline="true"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      contentEditable
      suppressContentEditableWarning
      onInput={report}
      onKeyUp={keepCaret}
      onMouseUp={keepCaret}
      onBlur={keepCaret}
      onPaste={pasteAsText}
    />
  );
}

function toNode(part: MessageTemplate[number]): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const chip = document.createElement('span');
  chip.className = 'chip';
  chip.contentEditable = 'false';
  chip.dataset.path = JSON.stringify(part.path);
  chip.textContent = formatPath(part.path);
  return chip;
}

function readTemplate(element: HTMLElement): MessageTemplate {
  return [...element.childNodes].flatMap((node) => readPart(node));
}

function readPart(node: ChildNode): MessageTemplate {
  if (!(node instanceof HTMLElement)) return node.textContent ? [node.textContent] : [];
  if (node.dataset.path) return [{ path: JSON.parse(node.dataset.path) }];
  return node.tagName === 'BR' ? ['\n'] : ['\n', ...readTemplate(node)];
}

function endOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return range;
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
