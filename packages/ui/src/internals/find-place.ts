const MODAL = 'dialog, [role="dialog"], [role="alertdialog"]';

/**
 * Where something that opens over the page is mounted: in the modal around its opener, since everything outside
 * of it may be inert, untouchable and unable to keep the focus; else in the host's `container`; else in the
 * opener's own shadow root, where the styles are; else in its document.
 */
export function findPlace(
  opener: Element,
  container: Element | DocumentFragment | undefined,
): Element | DocumentFragment {
  const modal = opener.closest(MODAL);
  if (modal) return container && modal.contains(container) ? container : modal;
  if (container) return container;
  const tree = opener.getRootNode();
  return isShadowRoot(tree) ? tree : opener.ownerDocument.body;
}

/** Not `instanceof`: the opener may stand in another frame. */
function isShadowRoot(tree: Node): tree is ShadowRoot {
  return 'host' in tree;
}
