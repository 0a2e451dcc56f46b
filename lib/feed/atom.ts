import { generateAtomFeed } from 'feedsmith';
import { FEED_MEDIA_TYPES, feedText, momentOf, type Feed, type FeedItem } from './feed';

/** A feed in Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  return generateAtomFeed({
    xml: { lang: 'de' },
    id: feed.id,
    title: { value: feedText(feed.title) },
    ...(feed.subtitle !== undefined && { subtitle: { value: feedText(feed.subtitle) } }),
    updated: momentOf(feed.updated),
    icon: feed.icon,
    generator: { text: 'Wortlaut' },
    authors: [{ name: feedText(feed.publisher) }],
    ...(feed.license !== undefined && { rights: { value: feed.license } }),
    links: [
      { rel: 'self', href: feed.self, type: FEED_MEDIA_TYPES.atom },
      { rel: 'alternate', href: feed.page, type: 'text/html' },
      ...(feed.license === undefined ? [] : [{ rel: 'license', href: feed.license }]),
    ],
    entries: feed.items.map(atomEntry),
  });
}

function atomEntry({ id, url, title, html, author, topics, published, updated }: FeedItem) {
  return {
    id,
    title: { value: feedText(title), type: 'text' },
    updated: momentOf(updated),
    ...(published !== undefined && { published: momentOf(published) }),
    ...(author !== undefined && { authors: [{ name: feedText(author) }] }),
    categories: topics.map((topic) => ({ term: feedText(topic) })),
    links: [{ rel: 'alternate', href: url, type: 'text/html' }],
    content: { value: feedText(html), type: 'html' },
  };
}
