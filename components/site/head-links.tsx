/** A `link` to something that belongs to a page; React puts it into the head, wherever it is drawn. */
export interface HeadLink {
  readonly rel: 'alternate' | 'cite-as' | 'describedby' | 'license' | 'search';
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** What programs find beside a page: other forms of it, its feeds, its lasting address, what it may be used for. */
export function HeadLinks({ links }: { readonly links: readonly HeadLink[] }) {
  return links.map(({ rel, href, type, title }) => (
    <link key={`${rel} ${href}`} rel={rel} href={href} type={type} title={title} />
  ));
}
