import type { PageName } from '@/lib/model/proof';
import { endOfLine } from './characters';
import type { Span } from './signs';

/** How an archive text is divided into pages. */
export interface Pages {
  /** The lines that mark a page and say nothing else: no part of any wording. */
  readonly marks: readonly Span[];
  /** Where each page after the first begins. */
  readonly breaks: readonly number[];
  /** The page at an offset; undefined where the text does not tell. */
  pageAt(offset: number): PageName | undefined;
}

/** A line by itself: `Folie 3`, `Seite 3`, `S. 3`, `[Seite 3]`, `Seite 3 von 12`, `Folie 3/12`. */
const NAMED = /^\s*(?:(Folie)|Seite|S\.)\s+(\d{1,4})(?:\s*(?:\/|von)\s*\d{1,4})?\s*$/;
/** A line by itself: `- 3 -`. */
const BETWEEN_DASHES = /^\s*[-–—]\s*(\d{1,4})\s*[-–—]\s*$/;

/**
 * Pages by form feeds (as `pdftotext` writes them) and by lines that mark a page.
 *
 * With form feeds, a mark names the page that it stands on, be it at the head or at the foot, and without any mark pages
 * are counted from 1. Without form feeds, a mark begins the page that it names.
 */
export function pagesOf(text: string): Pages {
  const marks = marksIn(text);
  const feeds = feedsIn(text);
  const starts =
    feeds.length > 0
      ? pagesBetween(feeds, marks)
      : marks.map(({ start, page }) => ({ start, page }));
  return {
    marks,
    breaks: feeds.length > 0 ? feeds.map((feed) => feed + 1) : marks.map(({ start }) => start),
    pageAt: (offset) => starts[lastAtOrBefore(starts, offset)]?.page,
  };
}

/** The page that a locator such as `Folie 3` or `S. 12` names. */
export function pageNamed(locator: string): PageName | undefined {
  return pageIn(locator);
}

export function isSamePage(a: PageName | undefined, b: PageName): boolean {
  return a?.kind === b.kind && a.number === b.number;
}

interface Mark extends Span {
  readonly page: PageName;
}

interface PageStart {
  readonly start: number;
  readonly page: PageName | undefined;
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  let before = '';
  for (let start = 0; start <= text.length;) {
    const end = endOfLine(text, start);
    const line = end - start <= LONGEST_MARK ? text.slice(start, end) : '';
    const page = pageIn(line.replace(/^\s*\[(.*)\]\s*$/, '$1')) ?? pageBetweenDashes(line);
    if (page && !isReference(line, before, text.slice(end + 1, end + 1 + LONGEST_MARK)))
      marks.push({ start, end, page });
    before = text.slice(Math.max(start, end - LONGEST_MARK), end);
    start = end + 1;
  }
  return marks;
}

/** Whether `S. 3` stands on a line of its own only because a sentence was broken there: `vergleiche⏎S. 3,⏎wo`. */
function isReference(line: string, before: string, after: string): boolean {
  return (
    /^\s*S\./.test(line) &&
    (CALLS_FOR_PAGE.test(before) || /^\s*(?:[),;.]|ff?(?:[\s.,;)]|$))/.test(after))
  );
}

const CALLS_FOR_PAGE =
  /(?:[,(]|(?:^|\s)(?:auf|von|bis|und|siehe|vgl\.|vergleiche|s\.|ebd\.|ebenda|a\. ?a\. ?O\.|Anm\.|Bd\.))\s*$/i;

const LONGEST_MARK = 40;

function pageIn(line: string): PageName | undefined {
  const match = NAMED.exec(line);
  return match ? { kind: match[1] ? 'slide' : 'page', number: Number(match[2]) } : undefined;
}

function pageBetweenDashes(line: string): PageName | undefined {
  const match = BETWEEN_DASHES.exec(line);
  return match ? { kind: 'page', number: Number(match[1]) } : undefined;
}

function feedsIn(text: string): number[] {
  const feeds: number[] = [];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) feeds.push(at);
  return feeds;
}

function pagesBetween(feeds: readonly number[], marks: readonly Mark[]): PageStart[] {
  return [0, ...feeds].map((start, index): PageStart => {
    const end = feeds[index] ?? Infinity;
    const mark = marks[lastAtOrBefore(marks, start - 1) + 1];
    if (marks.length === 0)
      return { start, page: { kind: 'page', number: index + 1, isCounted: true } };
    return { start, page: mark && mark.start < end ? mark.page : undefined };
  });
}

/** The position of the last element that begins at or before the offset; -1 when there is none. */
function lastAtOrBefore(list: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
