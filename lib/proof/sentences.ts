import {
  codesOf,
  DOT,
  isDigitCode,
  isLetterCode,
  isLowerCase,
  isWordCode,
  QUOTE,
} from './characters';
import {
  codeAt,
  NO_GAP,
  PAGE_BREAK,
  PARAGRAPH_BREAK,
  type Signs,
  type Span,
  unitAt,
} from './signs';

/*
 * Where sentences end, as far as signs tell. Whether the full stop of an abbreviation ends one as well cannot be known; it is
 * taken for an end only where the abbreviation is one that often does.
 */

/** The sign that ends the sentence a place stands in, on the next page perhaps; undefined when its paragraph ends without one. */
export function endOfSentence(signs: Signs, from: number): number | undefined {
  for (let at = from; at < Math.min(signs.length, from + LONGEST_SENTENCE); at++) {
    if (at > from && signs.gaps[at] === PARAGRAPH_BREAK) return undefined;
    if (endsSentence(signs, at)) return at;
  }
  return undefined;
}

/** What of the sentence (or paragraph) that a run begins in stands before it. */
export function sentenceBefore(signs: Signs, start: number): Span {
  let first = start;
  while (start - first < LONGEST_SENTENCE && !beginsSentence(signs, first)) first--;
  return { start: first, end: start };
}

/** What of the sentence (or paragraph) that a run ends in stands after it. */
export function sentenceAfter(signs: Signs, end: number): Span {
  let after = end;
  while (after < signs.length && after - end < LONGEST_SENTENCE && !beginsSentence(signs, after))
    after++;
  return { start: end, end: after };
}

/** In signs. */
const LONGEST_SENTENCE = 1_500;

function beginsSentence(signs: Signs, at: number): boolean {
  const { codes, gaps } = signs;
  if (at === 0 || beginsParagraph(signs, at)) return true;
  if (gaps[at] === NO_GAP) return false;
  let last = at - 1;
  while (CLOSERS.has(unitAt(codes, last))) last--;
  return endsSentence(signs, last);
}

/** Where a page begins, only a small letter tells that a sentence goes on: slides have headings without any sign. */
function beginsParagraph({ codes, gaps }: Signs, at: number): boolean {
  return (
    gaps[at] === PARAGRAPH_BREAK || (gaps[at] === PAGE_BREAK && !isLowerCase(codes[at] ?? 0x20))
  );
}

const CLOSERS = new Set([QUOTE, ...codesOf(')]')]);
const ENDS = codesOf('.!?');

export function isEndOfSentenceCode(unit: number): boolean {
  return ENDS.has(unit);
}

function endsSentence(signs: Signs, at: number): boolean {
  const { codes, gaps, length } = signs;
  if (!ENDS.has(unitAt(codes, at))) return false;
  let next = at + 1;
  while (
    gaps[next] === NO_GAP &&
    (CLOSERS.has(unitAt(codes, next)) || ENDS.has(unitAt(codes, next)))
  )
    next++;
  if (next >= length || beginsParagraph(signs, next)) return true;
  if (gaps[next] === NO_GAP || isLowerCase(unitAt(codes, next))) return false;
  return codes[at] !== DOT || !isAbbreviation(signs, at, next);
}

/** Whether the full stop at a place is that of an abbreviation or an ordinal; `next` is the word after it. */
function isAbbreviation(signs: Signs, at: number, next: number): boolean {
  if (!isWordCode(codeAt(signs, at - 1)) || signs.gaps[at] !== NO_GAP) return false;
  const start = startOfWord(signs, at);
  const before = signs.codes.subarray(start, at);
  // `am 3. Juni`, `z. B. Mülheim`; but `auf 12. Der`, `Arbeitslosengeld I. Das`.
  if (before.every(isDigitCode) ? before.length <= 2 : before.length === 1)
    return !beginsAnew(signs, next);
  return ABBREVIATIONS.has(String.fromCharCode(...before).toLowerCase());
}

/** Whether the next word is one that hardly stands within a sentence with a capital. */
function beginsAnew(signs: Signs, next: number): boolean {
  return BEGINNINGS.has(wordAt(signs, next));
}

const BEGINNINGS = new Set(
  'Der Die Das Den Dem Ein Eine Er Sie Es Wir Ich In Im Und Aber Auch Wenn Für Mit Bei Nach Dies Diese Dieser Dieses Damit Dabei Dazu Daher'.split(
    ' ',
  ),
);

const ABBREVIATIONS = new Set(
  'abb abg abs anm art az bd bzw ca dipl dr evtl ff gem ggf hrsg inkl jan feb apr jun jul aug sep sept okt nov dez lfd max min mind mio mrd nr prof rd sog st std str tel tsd vgl vs zzgl'.split(
    ' ',
  ),
);

/** The letters that stand side by side from a place on. */
export function wordAt(signs: Signs, start: number): string {
  let end = start;
  while (isLetterCode(codeAt(signs, end)) && (end === start || signs.gaps[end] === NO_GAP)) end++;
  return String.fromCharCode(...signs.codes.subarray(start, end));
}

function startOfWord({ codes, gaps }: Signs, end: number): number {
  let start = end - 1;
  while (gaps[start] === NO_GAP && isWordCode(unitAt(codes, start - 1))) start--;
  return start;
}
