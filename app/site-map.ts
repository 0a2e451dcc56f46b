import { setImmediate } from 'node:timers/promises';
import { siteAddresses, type SiteAddress } from '@/lib/archive/site-addresses';
import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { FILES_AT_TOP } from '@/lib/model/address';
import { isoOf } from '@/lib/model/day';
import { element, xmlDocument, type XmlElement } from '@/lib/model/xml';
import type { Entries, Range } from '@/lib/ports/entries';

/** As many addresses as one file may have (https://www.sitemaps.org/protocol.html). */
const MOST_IN_ONE = 50_000;
/** Addresses in a part, where there are several: some seconds of nobody's time. */
const IN_PART = 10_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** All pages that search engines may list; where they are too many, the parts that have them. */
export async function siteMap(entries: Entries): Promise<Response> {
  const { total } = await siteAddresses(entries);
  if (total <= MOST_IN_ONE) return mapOf(entries, { start: 0, count: MOST_IN_ONE });
  const { baseUrl } = (await entries.about()).site;
  const parts = Array.from({ length: Math.ceil(total / IN_PART) }, (_, index) =>
    element('sitemap', {}, element('loc', {}, baseUrl + FILES_AT_TOP.siteMapPart(index + 1))),
  );
  return xmlAnswer(element('sitemapindex', { xmlns: NAMESPACE }, ...parts));
}

/** A part, counted from 1; undefined where there are not so many. */
export async function siteMapPart(part: number, entries: Entries): Promise<Response | undefined> {
  const { total } = await siteAddresses(entries);
  const start = (part - 1) * IN_PART;
  return total > MOST_IN_ONE && start < total
    ? mapOf(entries, { start, count: IN_PART })
    : undefined;
}

async function mapOf(entries: Entries, range: Range): Promise<Response> {
  const { baseUrl } = (await entries.about()).site;
  const urls: XmlElement[] = [];
  for await (const run of (await siteAddresses(entries)).runs(range)) {
    urls.push(...run.map((each) => urlElement(each, baseUrl)));
    // Others are answered between two runs.
    await setImmediate();
  }
  return xmlAnswer(element('urlset', { xmlns: NAMESPACE }, ...urls));
}

function urlElement({ address, changed }: SiteAddress, baseUrl: string): XmlElement {
  return element(
    'url',
    {},
    element('loc', {}, baseUrl + address),
    changed === undefined ? undefined : element('lastmod', {}, isoOf(changed)),
  );
}

function xmlAnswer(root: XmlElement): Response {
  return new Response(xmlDocument(root), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': KEPT_SHORTLY },
  });
}
