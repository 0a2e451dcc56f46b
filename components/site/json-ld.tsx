import { jsonLd, type Thing } from '@/lib/cite/json-ld';

/** What the page is about, for search engines. Data and no script: nothing of it is run. */
export function JsonLd({ things }: { readonly things: readonly Thing[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(things) }} />;
}
