// Stands in for React's developer tools, which a production build reports each commit to. It runs before React does.
// `countRenders(isCounted)` counts the components that rendered since then and whose own element is one that counts.
{
  /** React's flag for a component that was called, and its tags for those that are functions. */
  const performedWork = 1;
  const functionTags = new Set([0, 11, 14, 15]);
  const elementTag = 5;
  let isCounted = () => false;

  window.renders = 0;
  window.countRenders = (test) => {
    isCounted = test;
    window.renders = 0;
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    checkDCE() {},
    onCommitFiberRoot: (_, { current }) => visit(current),
    onPostCommitFiberRoot() {},
    onCommitFiberUnmount() {},
  };

  function visit(fiber) {
    if (didRender(fiber) && isCounted(fiber.child.stateNode)) window.renders++;
    // What was left alone has the very children that it had before.
    if (fiber.alternate && fiber.child === fiber.alternate.child) return;
    for (let child = fiber.child; child; child = child.sibling) visit(child);
  }

  function didRender({ tag, flags, child }) {
    return functionTags.has(tag) && (flags & performedWork) !== 0 && child?.tag === elementTag;
  }
}
