import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Feed, FeedItem } from '@/lib/feed/feed';
import { dayNumber } from '@/lib/model/day';

/** A feed that is right, to change the one thing that a test is about. */
export function aFeed(given: Partial<Feed> = {}): Feed {
  return {
    title: 'Wortlaut: „Option“',
    subtitle: 'Aussagen',
    self: 'https://wortlaut.example/suche/feed.atom?q=Option&von=2010',
    page: 'https://wortlaut.example/suche?q=Option&von=2010',
    id: 'https://wortlaut.example/suche/feed.atom?q=Option&von=2010',
    publisher: 'Stadt Mülheim',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    icon: 'https://wortlaut.example/icon.svg',
    updated: dayNumber(2026, 11, 20),
    items: [anItem()],
    ...given,
  };
}

export function anItem(given: Partial<FeedItem> = {}): FeedItem {
  return {
    id: 'https://wortlaut.example/dokumente/rede/satz',
    url: 'https://wortlaut.example/dokumente/rede/satz?w=46g4',
    title: 'Erwartung, Erika Beispiel: Es wird besser.',
    html: '<blockquote><p>Es wird besser.</p></blockquote>\n<p>In: Rede.</p>',
    text: 'Es wird besser.',
    author: 'Erika Beispiel',
    topics: ['Option', 'Wettbewerb'],
    published: dayNumber(2026, 11, 3),
    updated: dayNumber(2026, 11, 20),
    ...given,
  };
}

/** An element of XML, as a strict parser that is not ours reads it. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Of the element itself. */
  text: string;
}

/** Throws for anything that is not well-formed. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Element = { name: '', namespace: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const innermost = () => open.at(-1) ?? top;
  parser.on('error', (cause) => {
    throw cause;
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag);
    innermost().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => (innermost().text += text));
  parser.on('cdata', (text) => (innermost().text += text));
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('no element');
  return root;
}

function elementOf({ local, uri, attributes }: SaxesTagNS): Element {
  return {
    name: local,
    namespace: uri,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, { value }]) => [name, value]),
    ),
    children: [],
    text: '',
  };
}

export function all({ children }: Element, name: string): Element[] {
  return children.filter((child) => child.name === name);
}

/** The only element of that name. */
export function only(element: Element, name: string): Element {
  const [first, ...others] = all(element, name);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} ${name}`);
  return first;
}
