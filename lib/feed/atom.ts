import { FEED_MEDIA_TYPES, feedText, momentOf, type Feed, type FeedItem } from './feed';

/** A feed in Atom (RFC 4287). White space belongs to what stands in an element, so there is none but between them. */
export function atomFeed(feed: Feed): string {
  const { id, title, subtitle, updated, icon, publisher, license, self, page, items } = feed;
  const parts = [
    element('id', {}, id),
    element('title', { type: 'text' }, title),
    ...(subtitle === undefined ? [] : [element('subtitle', { type: 'text' }, subtitle)]),
    element('updated', {}, momentOf(updated).toISOString()),
    author(publisher),
    element('link', { rel: 'self', href: self, type: FEED_MEDIA_TYPES.atom }),
    element('link', { rel: 'alternate', href: page, type: 'text/html' }),
    ...(license === undefined ? [] : [element('link', { rel: 'license', href: license })]),
    ...(license === undefined ? [] : [element('rights', { type: 'text' }, license)]),
    element('icon', {}, icon),
    element('generator', {}, 'Wortlaut'),
    ...items.map(entry),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
${parts.join('\n')}
</feed>
`;
}

function entry({ id, url, title, html, author: whose, topics, published, updated }: FeedItem) {
  const parts = [
    element('id', {}, id),
    element('title', { type: 'text' }, title),
    ...(published === undefined
      ? []
      : [element('published', {}, momentOf(published).toISOString())]),
    element('updated', {}, momentOf(updated).toISOString()),
    ...(whose === undefined ? [] : [author(whose)]),
    element('link', { rel: 'alternate', href: url, type: 'text/html' }),
    ...topics.map((term) => element('category', { term })),
    element('content', { type: 'html' }, html),
  ];
  return `<entry>\n${parts.join('\n')}\n</entry>`;
}

function author(name: string): string {
  return `<author>${element('name', {}, name)}</author>`;
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`,
  );
  const start = name + written.join('');
  return text === '' ? `<${start}/>` : `<${start}>${escaped(text, /[&<>\r]/g)}</${name}>`;
}

/**
 * `>` as well, which may not stand behind `]]`. Carriage returns, and in attributes line breaks and tabs, would be read as something else
 * (https://www.w3.org/TR/xml/#sec-line-ends).
 */
function escaped(text: string, signs: RegExp): string {
  return feedText(text).replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}
