/** Where the pages of searches come from. */
export interface SearchPages {
  /** Whether there is any use in asking now. */
  canAsk(): boolean;
  /** The address of the search that is shown. */
  here(): string;
  /** What stands in the address bar for the address of a search. */
  shown(address: string): string;
  /** Asks for a search; the one before is called off. `answered` is told the page, or that it is not to be had. */
  ask(address: string, answered: (page: Document | undefined) => void): void;
}

let request: XMLHttpRequest | undefined;

/** The server renders what is found. */
export const serverPages: SearchPages = {
  // Without a network, a page that could not be loaded would take the place of what was typed.
  canAsk: () => navigator.onLine,
  here: () => location.pathname + location.search,
  shown: (address) => address,
  ask(address, answered) {
    request?.abort();
    const loading = new XMLHttpRequest();
    request = loading;
    // A document made by the browser itself: no text becomes markup in a script, so none needs to be trusted.
    loading.responseType = 'document';
    loading.open('GET', address);
    loading.onload = () =>
      answered(loading.status === 200 ? (loading.responseXML ?? undefined) : undefined);
    loading.onerror = () => answered(undefined);
    loading.send();
  },
};
