import morphdom from 'morphdom';

/**
 * Makes one element the same as another one with as few changes as possible: what stays keeps its focus, what a reader has
 * filled in, ticked or unfolded.
 */
export function putInPlace(shown: Element, wanted: Element): void {
  const focused = document.activeElement;
  morphdom(shown, wanted, {
    childrenOnly: true,
    getNodeKey: (node) => (node instanceof HTMLElement ? node.id || node.dataset.key : undefined),
    onBeforeElUpdated(from, to) {
      if (from instanceof HTMLDetailsElement && from.open) to.setAttribute('open', '');
      if (!(from instanceof HTMLInputElement) || !(to instanceof HTMLInputElement)) return true;
      if (from.type === 'hidden') return true;
      // What it holds is the reader's; only what it was rendered with is new.
      copyAttributes(from, to);
      return false;
    },
  });
  // An element that was moved has lost it. Not what had it when the page was asked for: the reader may have gone on since.
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}

function copyAttributes(from: HTMLInputElement, to: HTMLInputElement): void {
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}
