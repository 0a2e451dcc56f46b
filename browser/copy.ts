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
  // A rejected promise, also where something is missing on the page.
  await Promise.resolve()
    .then(() => put(from, copies))
    .then(
      () => tell(done),
      () => tell(failed),
    );
}

/** Not awaited before it is handed over: browsers allow it only as the answer to a click. */
function put(from: string, copies: string): Promise<void> {
  switch (copies) {
    case 'element':
      return navigator.clipboard.writeText(textOf(from));
    case 'file':
      return write({ 'text/plain': fileAt(from) });
    case 'quote': {
      const [wording = '', reference = ''] = from.split(' ');
      return write(quoteOf(elementNamed(wording), elementNamed(reference)));
    }
    default:
      return navigator.clipboard.writeText(from);
  }
}

/** By media type; as plain text alone where the browser takes nothing else. */
type Contents = { readonly 'text/plain': string | Promise<string>; readonly 'text/html'?: string };

async function write(contents: Contents): Promise<void> {
  if (typeof ClipboardItem === 'undefined')
    return navigator.clipboard.writeText(await contents['text/plain']);
  const items = Object.entries(contents).map(([type, text]): [string, Promise<Blob>] => [
    type,
    Promise.resolve(text).then((known) => new Blob([known], { type })),
  ]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
}

async function fileAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.text();
}

/** Wording and reference: to be pasted as a block quotation, or as text in quotation marks. */
function quoteOf(wording: HTMLElement, reference: HTMLElement): Contents {
  const quote = document.createElement('blockquote');
  quote.append(...[...wording.childNodes].map((node) => node.cloneNode(true)));
  // The page's own: remarks, and what leads to explanations.
  for (const remark of quote.querySelectorAll('small.sic')) remark.remove();
  for (const link of quote.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const source = document.createElement('p');
  source.append(...[...reference.childNodes].map((node) => node.cloneNode(true)));
  for (const element of [...quote.querySelectorAll('*')])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  const rich = document.createElement('div');
  rich.append(quote, source);
  const paragraphs = [...quote.querySelectorAll('p, li')];
  const plain = (paragraphs.length > 0 ? paragraphs : [quote]).map(lineOf).join('\n\n');
  return {
    'text/plain': `„${plain}“\n\n${lineOf(source)}`,
    'text/html': rich.innerHTML,
  };
}

function textOf(id: string): string {
  return lineOf(elementNamed(id));
}

function lineOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function elementNamed(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}
