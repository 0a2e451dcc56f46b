import { feedText, momentOf, type Feed, type FeedItem } from './feed';

/** A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedText(feed.title),
    ...(feed.subtitle !== undefined && { description: feedText(feed.subtitle) }),
    home_page_url: feed.page,
    feed_url: feed.self,
    icon: feed.icon,
    language: 'de',
    authors: [{ name: feedText(feed.publisher) }],
    items: feed.items.map(jsonItem),
  };
  return `${JSON.stringify(data, undefined, 1)}\n`;
}

function jsonItem(item: FeedItem) {
  const { id, url, title, html, text, author, topics, published, updated } = item;
  return {
    id,
    url,
    title: feedText(title),
    content_html: feedText(html),
    content_text: feedText(text),
    ...(published !== undefined && { date_published: momentOf(published).toISOString() }),
    date_modified: momentOf(updated).toISOString(),
    ...(author !== undefined && { authors: [{ name: feedText(author) }] }),
    ...(topics.length > 0 && { tags: topics.map(feedText) }),
  };
}
