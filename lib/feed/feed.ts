import type { Day } from '@/lib/model/day';

/** News of a list of statements: what was added to the archive last, whenever it was said. */
export interface Feed {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Full addresses: of this form of the feed, of the page with the list, and of what stands for the feed in all its forms. */
  readonly self: string;
  readonly page: string;
  readonly id: string;
  /** Of the archive. */
  readonly publisher: string;
  readonly license?: string | undefined;
  readonly icon: string;
  /** The day of the last news; that on which the archive was looked through where there are none. */
  readonly updated: Day;
  /** Last added first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The full address of the statement, without the fingerprint, which changes with the wording: the same for ever. */
  readonly id: string;
  /** Its lasting address, with the fingerprint. */
  readonly url: string;
  readonly title: string;
  /** The wording as safe HTML, and as plain text. */
  readonly html: string;
  readonly text: string;
  /** Whose words they are. */
  readonly author: string | undefined;
  readonly topics: readonly string[];
  /** The first day in this archive; undefined while the ledger does not have it. */
  readonly published: Day | undefined;
  /** The day of the last change of what it says, or of how it is cited. */
  readonly updated: Day;
}

/** So many are in a feed: who looks once a week misses none of seven a day. */
export const FEED_LENGTH = 50;

export const FEED_FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The moment that a feed gives for a day, because it has to name one: noon in UTC, which is on that day nearly everywhere. */
export function momentOf(day: Day): Date {
  return new Date((day + 0.5) * 86_400_000);
}

/**
 * Text as XML 1.0 may carry it (https://www.w3.org/TR/xml/#charsets): without controls, halves of signs and what is no character.
 * JSON could carry more, but a feed says the same in both.
 */
export function feedText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
