import { formatPath } from '@trigger-picker/core';
import type { MessageTemplate, TemplateField } from '../../shared/template.ts';
import type { EventField } from './event-fields.ts';

/** A part of a template as the editor shows it. */
export function toNode(part: string | TemplateField): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const chip = document.createElement('span');
  chip.className = 'chip';
  chip.contentEditable = 'false';
  chip.dataset.path = JSON.stringify(part.path);
  chip.textContent = formatPath(part.path);
  return chip;
}

/** What an editor says. */
export function readTemplate(element: HTMLElement): MessageTemplate {
  const nodes = [...element.childNodes];
  // Browsers end a line with it that would have no height otherwise.
  if (nodes.at(-1)?.nodeName === 'BR') nodes.pop();
  return nodes.flatMap(readPart);
}

function readPart(node: ChildNode): MessageTemplate {
  if (!(node instanceof HTMLElement)) return node.textContent ? [node.textContent] : [];
  if (node.dataset.path) return [{ path: JSON.parse(node.dataset.path) }];
  if (node.tagName === 'BR') return ['\n'];
  // A line of its own; Firefox makes one of the first line too.
  return [...(node.previousSibling ? ['\n'] : []), ...readTemplate(node)];
}

/** Where the caret is, while it is in the element. */
export function caretIn(element: HTMLElement | null): Range | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && element?.contains(range.commonAncestorContainer) ? range : null;
}

/** Where a pointer is, as a caret. */
export function caretAt({ clientX, clientY }: { clientX: number; clientY: number }): Range | null {
  const position = document.caretPositionFromPoint?.(clientX, clientY);
  if (!position) return null;
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  return range;
}

/** Behind all that is there. */
export function endOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return range;
}

/** Puts a chip in the place of a range, and the caret behind it. */
export function putField(range: Range, field: TemplateField): void {
  range.deleteContents();
  const chip = toNode(field);
  range.insertNode(chip);
  range.setStartAfter(chip);
  range.collapse(true);
  const { startContainer, startOffset } = range;
  document
    .getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, startContainer, startOffset);
}

/** From "{{" to the caret, while what is between can still become a field. */
export function openReference(caret: Range | null): Range | null {
  if (!caret?.collapsed || !(caret.startContainer instanceof Text)) return null;
  const before = caret.startContainer.data.slice(0, caret.startOffset);
  const [found] = /\{\{[^{}]*$/.exec(before) ?? [];
  if (found === undefined) return null;
  const range = caret.cloneRange();
  range.setStart(caret.startContainer, before.length - found.length);
  return range;
}

/** "{{ name }}" that was written out or pasted, as ranges with the field that each one names. */
export function writtenReferences(
  element: HTMLElement,
  fields: readonly EventField[],
): readonly (readonly [Range, EventField])[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: [Range, EventField][] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const match of node.data.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)) {
      const field = fields.find(({ name }) => name === match[1]);
      if (!field) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      found.push([range, field]);
    }
  }
  return found;
}
