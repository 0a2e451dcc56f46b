import { FURTHER_OF } from '@/lib/export/destination';
import { mapLinks } from '@/lib/export/html-links';
import { absoluteLink, copiedLink, type Here } from '@/lib/export/relative';
import { copyTexts } from '@/lib/export/texts';
import { announce } from '../announce';
import { startCopying } from '../copy';
import { startLiveSearch } from '../live-search';
import { startParts } from '../parts';
import { putInPlace } from '../put-in-place';
import { startSearchKey } from '../search-key';
import type { SearchPages } from '../search-pages';
import { startTerms } from '../terms';
import { openArchive } from './archive';
import { setArchive } from './current';
import { loadData } from './data';
import { pathIn, placeOfScript } from './place';
import { renderedPage } from './render';

/*
 * The script of the pages of a copy that make themselves: the search, the values of its filters, the comparison. The program
 * is that of the server; what it asks is the bundle that the copy was made from.
 */

const place = placeOfScript();
const here: Here = { address: place.page, file: place.file, baseUrl: place.base };

void start();

async function start(): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  const status = document.createElement('p');
  status.textContent = copyTexts.loading;
  main.append(status);
  announce(copyTexts.loading);
  try {
    const { list, files } = await loadData(place.data);
    setArchive(openArchive(list, files));
    const page = await pageOf(addressShown());
    document.title = page.title;
    main.replaceChildren(...(page.querySelector('main')?.childNodes ?? []));
  } catch (cause) {
    console.error(cause);
    status.textContent = copyTexts.failed;
    announce(copyTexts.failed);
    return;
  }
  const found = document.getElementById('suchstand');
  if (found) announce(found.textContent);
  startParts([
    () => startSearchKey(pathIn(place, 'suche.html')),
    startTerms,
    startCopying,
    () => startLiveSearch(ownPages),
    followLinks,
    showFragment,
  ]);
}

/** The address on the site of what the address bar asks for. */
function addressShown(): string {
  const asked = new URLSearchParams(location.search);
  const other = asked.get(FURTHER_OF);
  if (other === null) return place.page + location.search;
  asked.delete(FURTHER_OF);
  return `${other}?${asked}`;
}

async function pageOf(address: string): Promise<Document> {
  const { title, html } = await renderedPage(address);
  const linked = mapLinks(html, (link) =>
    link.attribute === 'data-copy'
      ? absoluteLink(link.value, here)
      : copiedLink(link.value, here).href,
  );
  const page = new DOMParser().parseFromString(`<main>${linked}</main>`, 'text/html');
  page.title = title;
  return page;
}

let latest = 0;

const ownPages: SearchPages = {
  canAsk: () => true,
  here: addressShown,
  shown: (address) =>
    location.pathname +
    new URL(address, location.origin === 'null' ? 'http://wortlaut.invalid' : location.href).search,
  ask(address, answered) {
    const number = ++latest;
    void pageOf(address).then((page) => number === latest && answered(page));
  },
};

/** Another search of the same page needs no other page: the data would be loaded once more. */
function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain =
      event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented || link.target !== '') return;
    const isHere = link.protocol === location.protocol && link.pathname === location.pathname;
    if (!isHere || link.search === location.search) return;
    event.preventDefault();
    history.pushState(null, '', location.pathname + link.search + link.hash);
    void show();
  });
}

async function show(): Promise<void> {
  const main = document.querySelector('main');
  const page = await pageOf(addressShown());
  const next = page.querySelector('main');
  if (!main || !next) return;
  document.title = page.title;
  putInPlace(main, next);
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
  showFragment();
  announce(document.getElementById('suchstand')?.textContent ?? page.title);
}

/** The browser has looked for it before there was anything. */
function showFragment(): void {
  const target =
    location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
