import { SEARCH_KEY } from '@/components/search/search-key';
import { works } from './works';

const STORED_AS = 'wortlaut-suchtaste';
const OFF = 'aus';

/** Without storage the choice holds until the page is left. */
let unstored = true;
/** The page with the whole search, at its field. */
let searchField = '';

/**
 * Lets a key put the cursor into the search field of the page, or of the search page where there is none.
 *
 * A key without Ctrl must be possible to switch off, because speech input may type it by accident (WCAG 2.1.4). The choice is
 * kept in the browser, for all of the site's windows. `searchPage` is the path of the search page.
 */
export function startSearchKey(searchPage = '/suche'): void {
  searchField = `${searchPage}#q`;
  if (location.pathname + location.hash === searchField) focusField();
  document.addEventListener('keydown', pressed);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches(SWITCH)) setOn(target.checked);
  });
  window.addEventListener('storage', showChoice);
  showChoice();
  works('suchtaste');
}

const SWITCH = '[data-search-key]';

function pressed(event: KeyboardEvent): void {
  if (
    event.key !== SEARCH_KEY ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.defaultPrevented ||
    isWriting(event.target) ||
    !isOn()
  )
    return;
  event.preventDefault();
  if (!focusField()) location.assign(searchField);
}

function showChoice(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>(SWITCH)) box.checked = isOn();
}

function isOn(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== OFF && unstored;
  } catch {
    return unstored;
  }
}

function setOn(on: boolean): void {
  unstored = on;
  try {
    if (on) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, OFF);
  } catch {
    // A browser that forbids storage has `unstored`.
  }
  showChoice();
}

function focusField(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  field?.focus();
  field?.select();
  return field !== null;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(?:TEXTAREA|SELECT)$/.test(target.tagName) ||
      (target instanceof HTMLInputElement && target.type !== 'checkbox'))
  );
}
