/** Opens the explanation of a term beside its mark in the text. Where this cannot be, the mark stays the link that it is. */
export function startTerms(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('pointerdown', rememberOpen);
  document.addEventListener('click', openOrClose);
  document.addEventListener('beforetoggle', collapse, { capture: true });
}

/** The mark that was pressed while its note was open: the browser has closed the note before the click arrives. */
let pressed: HTMLAnchorElement | undefined;

function rememberOpen({ target }: PointerEvent): void {
  const mark = markAt(target);
  pressed = mark?.ariaExpanded === 'true' ? mark : undefined;
}

function openOrClose(event: MouseEvent): void {
  const mark = markAt(event.target);
  const note = mark && document.getElementById(mark.hash.slice(1));
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!mark || !note?.popover || !isPlain) return;
  event.preventDefault();
  const isByPointer = event.detail > 0;
  if (mark.ariaExpanded === 'true') note.hidePopover();
  else if (!isByPointer || pressed !== mark) open(note, mark);
}

function open(note: HTMLElement, mark: HTMLAnchorElement): void {
  if (note.matches(':popover-open')) note.hidePopover();
  // The style sheet sets the note beside the mark that is expanded.
  mark.ariaExpanded = 'true';
  note.showPopover({ source: mark });
  note.focus({ preventScroll: true });
}

function collapse(event: ToggleEvent): void {
  if (event.newState !== 'closed' || !(event.target instanceof HTMLElement)) return;
  const { id } = event.target;
  for (const mark of document.querySelectorAll(`a.term[href="#${id}"]`)) mark.ariaExpanded = null;
}

function markAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const mark = target instanceof Element ? target.closest('a.term') : null;
  return mark instanceof HTMLAnchorElement ? mark : undefined;
}
