import { announce } from './announce';
import { works } from './works';

/** Lets the buttons copy what each of them names; where there is no clipboard, there are no buttons. */
export function startCopying(): void {
  if (!navigator.clipboard) return;
  works('kopieren');
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const { copy: from = '', copies = '', done = '', failed = '' } = button.dataset;
  const tell = (message: string) => {
    const outcome = button.nextElementSibling;
    if (outcome) outcome.textContent = message;
    announce(message);
  };
  await put(from, copies).then(
    () => tell(done),
    () => tell(failed),
  );
}

/** Handed over before what it says is known: browsers allow it only as the answer to a click. */
function put(from: string, copies: string): Promise<void> {
  if (copies === 'text') return navigator.clipboard.writeText(from);
  const copied = import('./copied').then(({ copiedTexts }) => copiedTexts(from, copies));
  const plain = copied.then((texts) => texts.plain);
  if (typeof ClipboardItem === 'undefined')
    return plain.then((text) => navigator.clipboard.writeText(text));
  const item: Record<string, Promise<Blob>> = { 'text/plain': blobOf(plain, 'text/plain') };
  if (copies === 'quote')
    item['text/html'] = blobOf(
      copied.then(({ rich = '' }) => rich),
      'text/html',
    );
  return navigator.clipboard.write([new ClipboardItem(item)]);
}

function blobOf(text: Promise<string>, type: string): Promise<Blob> {
  return text.then((known) => new Blob([known], { type }));
}
