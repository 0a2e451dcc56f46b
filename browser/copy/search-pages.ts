import { copiedHtml } from '@/lib/export/copied-html';
import { FURTHER_OF } from '@/lib/export/destination';
import { place } from './place';
import { renderedPage } from './render';

/* In a copy, pages of searches are made here: takes the place of browser/search-pages.ts. */

export function canAsk(): boolean {
  return true;
}

/** The address on the site of what the address bar asks for. */
export function here(): string {
  const asked = new URLSearchParams(location.search);
  const other = asked.get(FURTHER_OF);
  if (other === null) return place.address + location.search;
  asked.delete(FURTHER_OF);
  return `${other}?${asked}`;
}

export function shownAs(address: string): string {
  return location.pathname + new URL(address, 'http://wortlaut.invalid').search;
}

let latest = 0;

export function callOff(): void {
  latest++;
}

export function askFor(address: string, answered: (page: Document | undefined) => void): void {
  const number = ++latest;
  void pageAt(address).then((page) => number === latest && answered(page));
}

/** The page at an address of the site, its links leading through the copy. */
export async function pageAt(address: string): Promise<Document> {
  const { title, html } = await renderedPage(address);
  const page = new DOMParser().parseFromString(
    `<main>${copiedHtml(html, place)}</main>`,
    'text/html',
  );
  page.title = title;
  return page;
}
