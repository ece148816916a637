type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Writes over the selection as if it were typed: undo takes it back, and the form hears of it. */
export function typeText(control: TextControl, text: string): void {
  control.focus();
  // Deprecated, and the only way into a control's own undo history.
  const isDone =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (isDone) return;
  const { selectionStart, selectionEnd } = control;
  if (selectionStart === selectionEnd && text === '') return;
  control.setRangeText(text, selectionStart ?? 0, selectionEnd ?? 0, 'end');
  control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
