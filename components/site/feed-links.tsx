import { feeds as texts } from '@/components/texts';
import { FEED_FORMATS, FEED_MEDIA_TYPES, type FeedFormat } from '@/lib/feed/feed';
import { HeadLinks } from './head-links';

interface Props {
  /** What the news are of: the name of a topic, a person. */
  readonly what: string;
  readonly addressOf: (format: FeedFormat) => string;
}

/** The feeds of a page, as browsers and feed readers find them. */
export function FeedLinks({ what, addressOf }: Props) {
  return (
    <HeadLinks
      links={FEED_FORMATS.map((format) => ({
        rel: 'alternate',
        href: addressOf(format),
        type: FEED_MEDIA_TYPES[format],
        title: texts.of(what, texts.formats[format]),
      }))}
    />
  );
}
