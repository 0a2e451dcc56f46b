/*
 * Where the pages of searches come from: the server renders what is found. In a copy of the archive there is no server, and
 * browser/copy/search-pages.ts takes the place of this file.
 */

/** Whether there is any use in asking: without a network, a page that could not be loaded would take the place of what was typed. */
export function canAsk(): boolean {
  return navigator.onLine;
}

/** The address of the search that is shown. */
export function here(): string {
  return location.pathname + location.search;
}

/** What stands in the address bar for the address of a search. */
export function shownAs(address: string): string {
  return address;
}

let request: XMLHttpRequest | undefined;

/** What was asked for is no longer wanted. */
export function callOff(): void {
  request?.abort();
}

/** Asks for a search; the one before is called off. `answered` is told the page, or that it is not to be had. */
export function askFor(
  address: string,
  answered: (page: Document | null | undefined) => void,
): void {
  callOff();
  const loading = new XMLHttpRequest();
  request = loading;
  // A document made by the browser itself: no text becomes markup in a script, so none needs to be trusted.
  loading.responseType = 'document';
  loading.open('GET', address);
  loading.onload = () => answered(loading.status === 200 ? loading.responseXML : undefined);
  loading.onerror = () => answered(undefined);
  loading.send();
}
