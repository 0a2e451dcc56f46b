import { element, xmlDocument, type XmlElement } from '@/lib/model/xml';
import { FEED_MEDIA_TYPES, feedText, momentOf, type Feed, type FeedItem } from './feed';

/** A feed in Atom (RFC 4287). White space belongs to what stands in an element, so there is none between them. */
export function atomFeed(feed: Feed): string {
  const { id, title, subtitle, updated, icon, publisher, license, self, page, items } = feed;
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'de' },
      element('id', {}, id),
      text('title', title),
      subtitle === undefined ? undefined : text('subtitle', subtitle),
      element('updated', {}, momentOf(updated).toISOString()),
      author(publisher),
      element('link', { rel: 'self', href: self, type: FEED_MEDIA_TYPES.atom }),
      element('link', { rel: 'alternate', href: page, type: 'text/html' }),
      license === undefined ? undefined : element('link', { rel: 'license', href: license }),
      license === undefined ? undefined : text('rights', license),
      element('icon', {}, icon),
      element('generator', {}, 'Wortlaut'),
      ...items.map(entry),
    ),
  );
}

function entry(item: FeedItem): XmlElement {
  const { id, url, title, html, author: whose, topics, published, updated } = item;
  return element(
    'entry',
    {},
    element('id', {}, id),
    text('title', title),
    published === undefined
      ? undefined
      : element('published', {}, momentOf(published).toISOString()),
    element('updated', {}, momentOf(updated).toISOString()),
    whose === undefined ? undefined : author(whose),
    element('link', { rel: 'alternate', href: url, type: 'text/html' }),
    ...topics.map((term) => element('category', { term: feedText(term) })),
    element('content', { type: 'html' }, feedText(html)),
  );
}

function author(name: string): XmlElement {
  return element('author', {}, element('name', {}, feedText(name)));
}

function text(name: string, content: string): XmlElement {
  return element(name, { type: 'text' }, feedText(content));
}
