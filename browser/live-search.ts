import { announce } from './announce';
import { followForm } from './follow-form';
import { putInPlace } from './put-in-place';
import {
  addressOfForm,
  changedFields,
  isInWords,
  keepAsShown,
  searchForm,
  showAsRendered,
} from './search-form';
import { askFor, callOff, canAsk, here, shownAs } from './search-pages';
import { works } from './works';

/** A search that is on its way: where it leads, and what it was asked by. */
interface Asked {
  readonly address: string;
  readonly by: 'typing' | 'choice' | 'sending';
}

/** After so long a rest from typing, the next search is one to come back to. */
const RESTED_MS = 3_000;
/** A screen reader hears the count once the typing is over, not at every key. */
const ANNOUNCE_AFTER_MS = 700;

let asked: Asked | undefined;
/** The search that the page shows. */
let shown = here();
let announcing: ReturnType<typeof setTimeout> | undefined;
let lastTyped = -RESTED_MS;

/**
 * Lets the page follow the form: the words as they are typed, boxes and dates when they are settled. What is found is rendered
 * elsewhere; it is put in place here, and answers that have been overtaken are dropped. Without a network the form is
 * sent as ever.
 */
export function startLiveSearch(): void {
  const form = searchForm();
  if (!form) return;
  works('mitsuchen');
  // Filled in before the script had loaded. Dates are asked for when they are settled.
  const changed = changedFields(form);
  if (changed.some(({ name }) => name === 'q')) askIfOnline(form, 'typing');
  else if (changed.some(({ type }) => type === 'checkbox')) askIfOnline(form, 'choice');
  followForm(form, {
    typed() {
      keepAsShown(form);
      askIfOnline(form, 'typing');
    },
    settled: () => askIfOnline(form, 'choice'),
    sent(event) {
      if (!canAsk()) return;
      event.preventDefault();
      ask(form, 'sending');
    },
    // Conditions that were typed among the words have moved to their own fields: the form says so once the words are left.
    left: () => !asked && showAsRendered(form),
  });
  addEventListener('popstate', () => {
    // A link within the page, as from a remark to its field, leaves what was filled in and asked for.
    if (here() === shown) {
      if (!asked) callOff();
      return;
    }
    asked = undefined;
    load(here(), () => showAsRendered(form));
  });
  // The drawer with the filters leads to what they leave.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-close-drawer]'))
      target.closest('aside')?.querySelector('details')?.removeAttribute('open');
  });
}

function askIfOnline(form: HTMLFormElement, by: Asked['by']): void {
  if (canAsk()) ask(form, by);
}

function ask(form: HTMLFormElement, by: Asked['by']): void {
  const address = addressOfForm(form);
  const isNew = address !== (asked?.address ?? here());
  if (!isNew && by === 'sending') focusErrors();
  if (isNew || asked) asked = { address, by };
  if (!isNew) return;
  const isSameThought = by === 'typing' && performance.now() - lastTyped < RESTED_MS;
  lastTyped = by === 'typing' ? performance.now() : -RESTED_MS;
  load(address, () => {
    history[isSameThought ? 'replaceState' : 'pushState'](null, '', shownAs(address));
    answered(form);
  });
}

/** Asks for a search and shows it, unless another one was asked for meanwhile. An answer that is no search, as of a server that is overloaded, is loaded as an ordinary page. */
function load(address: string, done: () => void): void {
  clearTimeout(announcing);
  askFor(address, (page) => {
    const [now, next] = [document, page].map((each) => each?.querySelector('main'));
    if (!page || !now || !next || !page.getElementById('suchstand'))
      return location.assign(shownAs(address));
    document.title = page.title;
    putInPlace(now, next);
    takeLinks(page);
    done();
    noteShown();
  });
}

/** To be told when the page shows another search without having been asked here, as in a copy. */
export function noteShown(): void {
  shown = here();
}

/** What the head names beside the page, such as its feeds, are those of the new search. */
function takeLinks(page: Document): void {
  const linksIn = ({ head }: Document) => head.querySelectorAll('link[rel="alternate"]');
  for (const link of linksIn(document)) link.remove();
  document.head.append(...linksIn(page));
}

function answered(form: HTMLFormElement): void {
  const answer = asked;
  asked = undefined;
  // What has been filled in since is not to be lost; it will be asked for itself.
  const isOvertaken = answer !== undefined && answer.address !== addressOfForm(form);
  // What is typed is not taken away while it is being typed: conditions move to their fields once the words are left.
  const isTyping = answer !== undefined && answer.by !== 'choice' && isInWords(form);
  if (!isOvertaken && !isTyping) showAsRendered(form);
  if (answer?.by === 'sending') focusErrors();
  const found = document.getElementById('suchstand')?.textContent ?? '';
  announcing = setTimeout(() => announce(found), ANNOUNCE_AFTER_MS);
}

function focusErrors(): void {
  document.querySelector<HTMLElement>('main [role="alert"]')?.focus();
}
