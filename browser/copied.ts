/** What is copied: as text, and for a quote as HTML as well. */
interface Copied {
  readonly plain: string;
  readonly rich?: string;
}

/** The texts that a button copies; `from` and `copies` as `components/citation/copy-button.tsx` writes them. */
export async function copiedTexts(from: string, copies: string): Promise<Copied> {
  switch (copies) {
    case 'file':
      return { plain: await fileAt(from) };
    case 'quote': {
      const [wording = '', reference = ''] = from.split(' ');
      return quoteOf(elementNamed(wording), elementNamed(reference));
    }
    default:
      return { plain: lineOf(elementNamed(from)) };
  }
}

async function fileAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.text();
}

/** Wording and reference: to be pasted as a block quotation, or as text in quotation marks. */
function quoteOf(wording: HTMLElement, reference: HTMLElement): Copied {
  const quote = copyOf(wording, 'blockquote');
  // The page's own: remarks, and what leads to explanations.
  for (const remark of quote.querySelectorAll('small.sic')) remark.remove();
  for (const link of quote.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const element of quote.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  const source = copyOf(reference, 'p');
  for (const address of source.querySelectorAll('[data-address]'))
    address.replaceWith(linkTo(address.textContent));
  const rich = document.createElement('div');
  rich.append(quote, source);
  const paragraphs = [...quote.querySelectorAll('p, li')];
  const plain = (paragraphs.length > 0 ? paragraphs : [quote]).map(lineOf).join('\n\n');
  return { plain: `„${plain}“\n\n${lineOf(source)}`, rich: rich.innerHTML };
}

function copyOf({ childNodes }: HTMLElement, name: 'blockquote' | 'p'): HTMLElement {
  const copy = document.createElement(name);
  copy.append(...[...childNodes].map((node) => node.cloneNode(true)));
  return copy;
}

function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = link.textContent = address;
  return link;
}

function lineOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function elementNamed(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}
