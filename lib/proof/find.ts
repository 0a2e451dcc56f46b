import { candidates, type Budget } from './candidates';
import { isSameLetter, isWordCode } from './characters';
import type { Side } from './cuts-over-page';
import { cutsBefore } from './cuts';
import type { IndexedText } from './indexed-text';
import type { EditorsMark, Pattern } from './pattern';
import { endOfSentence, isEndOfSentenceCode, sentenceAfter } from './sentences';
import { codeAt, LINE_BREAK, type Signs, type Span, unitAt } from './signs';
import { step } from './step';

/** Where a wording stands in a text. */
export interface Found {
  /** In signs of the text, `end` is the first one after it: one run more than there are omissions inside the wording. */
  readonly runs: readonly Span[];
  readonly omissions: number;
  /** Omissions where the text goes on without anything left out. */
  readonly idleOmissions: number;
  /** Insertions and changed first letters. */
  readonly insertions: number;
}

/**
 * Every place where the wording stands, the first first. Between two pieces of it, at most `reach` characters of the text
 * are left out.
 */
export function* placesOfWording(
  pattern: Pattern,
  text: IndexedText,
  reach: number,
  budget: Budget,
): Generator<Found> {
  const search: Search = {
    wording: pattern.signs,
    marks: pattern.marks,
    text: text.signs,
    cutsOverPage: text.cutsOverPage,
    reach,
    budget,
    failed: new Set(),
  };
  for (const start of candidates(pattern, text, budget)) {
    if (budget.left <= 0) return;
    const found = cutsBefore(text.signs, start) ? undefined : complete(search, 0, start, start);
    if (found && !isCutByPage(search, start, 'begin')) yield found;
  }
}

/** A wording on its way through a text. */
interface Search {
  readonly wording: Signs;
  readonly marks: Pattern['marks'];
  readonly text: Signs;
  readonly cutsOverPage: IndexedText['cutsOverPage'];
  readonly reach: number;
  readonly budget: Budget;
  /** What has failed once is not tried again, or many omissions would take for ever. Bounded, as the budget is. */
  readonly failed: Set<number>;
}

/**
 * Follows the wording from its sign `at` on through the text from `place` on; undefined when that is not what stands there.
 * `start` is where the current run began.
 */
function complete(search: Search, at: number, place: number, start: number): Found | undefined {
  const { wording, marks, text, budget } = search;
  const hasMarks = marks.size > 0;
  for (; at < wording.length; at++) {
    if (budget.left-- <= 0) return undefined;
    const mark = hasMarks ? marks.get(at) : undefined;
    if (mark) return completeOnce(search, mark, at, place, start);
    const next = step(wording, text, at, place, place === start);
    if (next === undefined) return undefined;
    place = next;
  }
  return cutsEnd(search, place) ? undefined : ended(start, place);
}

function cutsEnd(search: Search, place: number): boolean {
  return cutsBefore(search.text, place) || isCutByPage(search, place, 'end');
}

function isCutByPage({ text, budget, cutsOverPage }: Search, at: number, side: Side): boolean {
  if ((text.gaps[at] ?? 0) < LINE_BREAK) return false;
  budget.left -= COST_OF_PAGE;
  return cutsOverPage(at, side);
}

/** In signs compared: so many are read around the place. */
const COST_OF_PAGE = 1_000;

function ended(start: number, end: number): Found {
  return { runs: [{ start, end }], omissions: 0, idleOmissions: 0, insertions: 0 };
}

function completeOnce(
  search: Search,
  mark: EditorsMark,
  at: number,
  place: number,
  start: number,
): Found | undefined {
  const key = (at * (search.text.length + 1) + place) * 2 + (place === start ? 1 : 0);
  if (search.failed.has(key)) return undefined;
  search.budget.left -= COST_OF_MARK;
  const found = completeMark(search, mark, at, place, start);
  if (!found) search.failed.add(key);
  return found;
}

/** In signs compared: to look up and keep what has failed takes so much longer. */
const COST_OF_MARK = 10;

function completeMark(
  search: Search,
  mark: EditorsMark,
  at: number,
  place: number,
  start: number,
): Found | undefined {
  const literal = literally(search, at, mark.end, place, start);
  const asIs = literal === undefined ? undefined : complete(search, mark.end, literal, start);
  if (asIs) return asIs;
  switch (mark.type) {
    case 'omission':
      return completeOmission(search, mark.end, place, start);
    case 'letter':
      return completeLetter(search, mark, at, place, start);
    case 'insertion':
    case 'ending':
      return inserted(
        mark.omits
          ? completeOmission(search, mark.end, place, start)
          : completeInsertion(search, mark, place, start),
      );
  }
}

function literally(
  { wording, text }: Search,
  at: number,
  end: number,
  place: number,
  start: number,
): number | undefined {
  let next: number | undefined = place;
  for (; at < end && next !== undefined; at++) next = step(wording, text, at, next, next === start);
  return next;
}

/** Where a word begins its first letter may be in the other case. */
function completeLetter(
  search: Search,
  mark: EditorsMark,
  at: number,
  place: number,
  start: number,
): Found | undefined {
  const { text, wording } = search;
  if (!isSameLetter(codeAt(text, place), codeAt(wording, at + 1))) return undefined;
  return cutsBefore(text, place)
    ? undefined
    : inserted(complete(search, mark.end, place + 1, start));
}

function completeInsertion(
  search: Search,
  mark: EditorsMark,
  place: number,
  start: number,
): Found | undefined {
  return cutsBefore(search.text, place) ? undefined : complete(search, mark.end, place, start);
}

function inserted(found: Found | undefined): Found | undefined {
  return found && { ...found, insertions: found.insertions + 1 };
}

function completeOmission(
  search: Search,
  at: number,
  place: number,
  start: number,
): Found | undefined {
  const { wording, marks, text, budget } = search;
  const isLeading = place === start;
  if (isLeading) return counted(complete(search, at, place, start), place === 0);
  if (cutsEnd(search, place)) return undefined;
  if (at === wording.length) return counted(ended(start, place), place === text.length);
  const farthest = (text.ends[place - 1] ?? 0) + search.reach;
  const last = lastBeginning(search, at, place);
  for (let next = place; next <= last && (text.starts[next] ?? 0) <= farthest; next++) {
    if (budget.left-- <= 0) return undefined;
    if (
      (text.codes[next] !== wording.codes[at] && !marks.has(at)) ||
      isPassedOver(search, at, next, last)
    )
      continue;
    const rest = complete(search, at, next, next);
    if (rest && !isCutByPage(search, next, 'begin'))
      return counted({ ...rest, runs: [{ start, end: place }, ...rest.runs] }, next === place);
  }
  return undefined;
}

/** Whether the next piece cannot begin at a place: inside of a word, or with another full stop than that of the sentence. */
function isPassedOver({ wording, text }: Search, at: number, next: number, last: number): boolean {
  return cutsBefore(text, next) || (endsSentenceAt(wording, at) && next !== last);
}

/**
 * Where in the text the next piece may begin at the latest. Signs at the end, as in `[…]?`, are those of the sentence that
 * something is left out of.
 */
function lastBeginning({ wording, text }: Search, at: number, place: number): number {
  if (endsSentenceAt(wording, at)) return endOfSentence(text, place) ?? -1;
  const isTail = !wording.codes.subarray(at).some(isWordCode);
  return isTail ? sentenceAfter(text, place).end - 1 : text.length - 1;
}

function endsSentenceAt({ codes }: Signs, at: number): boolean {
  return isEndOfSentenceCode(unitAt(codes, at));
}

function counted(found: Found | undefined, isIdle: boolean): Found | undefined {
  return (
    found && {
      ...found,
      omissions: found.omissions + 1,
      idleOmissions: found.idleOmissions + (isIdle ? 1 : 0),
    }
  );
}
