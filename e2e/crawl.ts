import type { APIRequestContext } from '@playwright/test';

export interface Crawl {
  /** Every address that was read, with its HTML. */
  readonly pages: ReadonlyMap<string, string>;
  /** `/from → /to: why` */
  readonly broken: readonly string[];
}

const MOST_PAGES = 3_000;

/** Follows every link inside the site from the start page, and checks that pages and fragments are there. */
export async function crawl(request: APIRequestContext): Promise<Crawl> {
  const pages = new Map<string, string>();
  const broken: string[] = [];
  const links = new Map<string, string>([['/', '']]);
  const open = ['/'];

  for (
    let address = open.shift();
    address !== undefined && pages.size < MOST_PAGES;
    address = open.shift()
  ) {
    const response = await request.get(address);
    if (response.status() !== 200) {
      broken.push(`${links.get(address)} → ${address}: ${response.status()}`);
      continue;
    }
    const html = await response.text();
    pages.set(address, html);
    for (const link of linksIn(html, address)) {
      const target = link.split('#')[0] ?? '';
      if (!links.has(link)) links.set(link, address);
      if (links.has(target) && target !== link) continue;
      if (!links.has(target)) links.set(target, address);
      if (!pages.has(target) && !open.includes(target) && isFollowed(target, address))
        open.push(target);
    }
  }
  for (const [link, from] of links) {
    const [target = '', fragment] = link.split('#');
    const html = pages.get(target);
    if (fragment && html !== undefined && !html.includes(`id="${decodeURIComponent(fragment)}"`))
      broken.push(`${from} → ${link}: there is no such place`);
  }
  return { pages, broken };
}

/** A search has a link for each filter, a count of words one for each year; from search to search they would never end. */
function isFollowed(target: string, from: string): boolean {
  return !(isAsked(target) && isAsked(from));
}

function isAsked(address: string): boolean {
  return /^\/(?:suche|verlauf)\?/.test(address);
}

function linksIn(html: string, address: string): string[] {
  const body = html.replace(/<script[\s\S]*?<\/script>/g, '');
  return [...body.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const url = new URL(href.replace(/&(?:amp|#38);/g, '&'), `http://site.invalid${address}`);
    return url.host === 'site.invalid' ? [`${url.pathname}${url.search}${url.hash}`] : [];
  });
}
