import { copyTexts } from '@/lib/export/texts';
import { announce } from '../announce';
import { startCopying } from '../copy';
import { noteShown, startLiveSearch } from '../live-search';
import { startParts } from '../parts';
import { putInPlace } from '../put-in-place';
import { startSearchKey } from '../search-key';
import { startTerms } from '../terms';
import { openArchive } from './archive';
import { setArchive } from './current';
import { loadData } from './data';
import { dataFolder, pathIn } from './place';
import { here, pageAt } from './search-pages';

/*
 * The script of the pages of a copy that make themselves: the search, the values of its filters, the comparison, further pages
 * of months and days. The program is that of the server; what it asks is the bundle that the copy was made from.
 */

void start();

async function start(): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  const status = document.createElement('p');
  status.textContent = copyTexts.loading;
  main.replaceChildren(status);
  announce(copyTexts.loading);
  try {
    const { list, files } = await loadData(dataFolder);
    setArchive(openArchive(list, files));
    const page = await pageAt(here());
    document.title = page.title;
    main.replaceChildren(...(page.querySelector('main')?.childNodes ?? []));
  } catch (cause) {
    console.error(cause);
    status.textContent = copyTexts.failed;
    announce(copyTexts.failed);
    return;
  }
  announceShown();
  startParts([
    () => startSearchKey(pathIn('suche.html')),
    startTerms,
    startCopying,
    startLiveSearch,
    followLinks,
    showFragment,
  ]);
}

/** Another search of the same page needs no other page: the data would be loaded once more. */
function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain =
      event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented) return;
    const isHere = link.protocol === location.protocol && link.pathname === location.pathname;
    if (!isHere || link.search === location.search) return;
    event.preventDefault();
    history.pushState(null, '', location.pathname + link.search + link.hash);
    void show(true);
  });
  // Where there is a form, it follows the address by itself.
  addEventListener('popstate', () => {
    if (!document.getElementById('suchstand')) void show(false);
  });
}

async function show(isNew: boolean): Promise<void> {
  const main = document.querySelector('main');
  const page = await pageAt(here());
  const next = page.querySelector('main');
  if (!main || !next) return;
  document.title = page.title;
  putInPlace(main, next);
  noteShown();
  if (!isNew) return;
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
  showFragment();
  announceShown();
}

function announceShown(): void {
  announce(document.getElementById('suchstand')?.textContent ?? document.title);
}

/** The browser has looked for it before there was anything. */
function showFragment(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}
