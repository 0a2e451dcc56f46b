import { DASH, codesOf, isDigitCode, isSameLetter, isWordCode } from './characters';
import { cutsBefore } from './cuts';
import { beginsFigure, isInsideDate, isMinus, opensFigure } from './figures';
import { DISSOLVED, EITHER } from './hyphenation';
import { beginsWord, GRAM, gramAt, lettersOf, type IndexedText } from './indexed-text';
import { runsBetween, type EditorsMark, type Pattern } from './pattern';
import { endOfSentence, isEndOfSentenceCode, sentenceAfter } from './sentences';
import { LINE_BREAK, NO_GAP, PARAGRAPH_BREAK, type Signs, type Span } from './signs';

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

/** How much a search may still do: signs compared. What takes more repeats itself endlessly. */
export interface Budget {
  left: number;
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
    cuts: text.cutsBefore,
    reach,
    budget,
    failed: new Set(),
  };
  for (const start of candidates(pattern, text, budget)) {
    if (budget.left <= 0) return;
    const found = text.cutsBefore(start, 'begin') ? undefined : complete(search, 0, start, start);
    if (found) yield found;
  }
}

/** Where the wording may begin: where the rarest letters of its first run stand. */
function* candidates(pattern: Pattern, text: IndexedText, budget: Budget): Generator<number> {
  const run = runsBetween(pattern).find(({ start, end }) => end > start);
  if (!run) return;
  const lengths = lengthsBefore(run, pattern.marks);
  for (const start of startsOfRun(pattern.signs, run, text, budget)) {
    for (const length of lengths) {
      budget.left--;
      if (start >= length) yield start - length;
    }
  }
}

/** How many signs of the text the marks before the first run may stand for: the last of them may be literal, or one letter. */
function lengthsBefore(run: Span, marks: Pattern['marks']): Set<number> {
  const before = [...marks].filter(([at]) => at < run.start);
  const literal = before.map(([at]) => run.start - at);
  const [at, last] = before.at(-1) ?? [];
  if (at === undefined || last?.type !== 'letter') return new Set([0, ...literal]);
  return new Set([...literal, ...before.map(([earlier]) => at - earlier + 1)]);
}

function* startsOfRun(
  wording: Signs,
  run: Span,
  text: IndexedText,
  budget: Budget,
): Generator<number> {
  const rarest = rarestGram(wording, run, text);
  if (rarest) {
    for (const place of text.placesOf(rarest.gram)) {
      budget.left--;
      const first = text.letters[place - rarest.offset];
      if (first !== undefined && first >= rarest.before) yield first - rarest.before;
    }
    return;
  }
  const { codes } = text.signs;
  const first = wording.codes[run.start] ?? 0;
  for (let start = codes.indexOf(first); start >= 0; start = codes.indexOf(first, start + 1)) {
    budget.left--;
    yield start;
  }
}

/** Grams looked at to find a rare one. */
const MOST_GRAMS = 16;

/**
 * The letters of the run, from the beginning of a word on, that the text has least often; `offset` counts the letters of
 * the run before them, `before` the signs before its first letter. Undefined when the run is too short.
 */
function rarestGram(
  wording: Signs,
  run: Span,
  text: IndexedText,
): { gram: number; offset: number; before: number } | undefined {
  const letters = lettersOf(wording, run);
  let rarest: { gram: number; offset: number; count: number } | undefined;
  let looked = 0;
  for (
    let offset = 0;
    offset + GRAM <= letters.length && looked < MOST_GRAMS && rarest?.count !== 0;
    offset++
  ) {
    const at = letters[offset] ?? 0;
    // What follows a changed letter at once is the middle of a word of the text.
    if (!beginsWord(wording, at) || (at === run.start && at > 0 && wording.gaps[at] === NO_GAP))
      continue;
    looked++;
    const gram = gramAt(wording, letters, offset);
    const count = text.countOf(gram);
    if (!rarest || count < rarest.count) rarest = { gram, offset, count };
  }
  return (
    rarest && { gram: rarest.gram, offset: rarest.offset, before: (letters[0] ?? 0) - run.start }
  );
}

/** A wording on its way through a text. */
interface Search {
  readonly wording: Signs;
  readonly marks: Pattern['marks'];
  readonly text: Signs;
  readonly cuts: IndexedText['cutsBefore'];
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
  const { wording, marks, text, budget, cuts } = search;
  const hasMarks = marks.size > 0;
  for (; at < wording.length; at++) {
    if (budget.left-- <= 0) return undefined;
    const mark = hasMarks ? marks.get(at) : undefined;
    if (mark) return completeOnce(search, mark, at, place, start);
    const next = step(wording, text, at, place, place === start);
    if (next === undefined) return undefined;
    place = next;
  }
  return cuts(place, 'end') ? undefined : ended(start, place);
}

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
  if (!isSameLetter(text.codes[place] ?? 0, wording.codes[at + 1] ?? 0)) return undefined;
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
  const { wording, marks, text, budget, cuts } = search;
  const isLeading = place === start;
  if (isLeading) return counted(complete(search, at, place, start), place === 0);
  if (cuts(place, 'end')) return undefined;
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
    if (rest)
      return counted({ ...rest, runs: [{ start, end: place }, ...rest.runs] }, next === place);
  }
  return undefined;
}

/** Whether the next piece cannot begin at a place: inside of a word, or with another full stop than that of the sentence. */
function isPassedOver({ wording, cuts }: Search, at: number, next: number, last: number): boolean {
  return cuts(next, 'begin') || (endsSentenceAt(wording, at) && next !== last);
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
  return isEndOfSentenceCode(codes[at] ?? 0);
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

/** The sign of the text after the one that stands for the sign `at` of the wording; undefined when it is another. */
function step(
  wording: Signs,
  text: Signs,
  at: number,
  place: number,
  isFirst: boolean,
): number | undefined {
  const wanted = wording.codes[at];
  const isSame = text.codes[place] === wanted && text.divisions[place] !== DISSOLVED;
  if (isSame && (isFirst || gapsAgree(wording, text, at, place))) return place + 1;
  if (text.codes[place + 1] !== wanted || place + 1 >= text.length) return undefined;
  const isJoined = wording.gaps[at] === NO_GAP && isDissolved(text.divisions[place] ?? 0);
  const isItem = wording.gaps[at] === PARAGRAPH_BREAK && marksItem(text, place);
  return isJoined || isItem ? place + 2 : undefined;
}

function isDissolved(division: number): boolean {
  return division === EITHER || division === DISSOLVED;
}

/**
 * White space between letters or digits has to be in both or in neither. Beside other signs it does not matter, except
 * inside figures: `1. 500` is not `1.500`, and `– 5` not `-5`.
 */
function gapsAgree(wording: Signs, text: Signs, at: number, place: number): boolean {
  const { codes } = text;
  if (codes[place - 1] === DASH && beginsFigure(text, place))
    return isMinus(wording, at - 1) === isMinus(text, place - 1);
  if (
    isDigitCode(codes[place] ?? 0) &&
    opensFigure(wording, at - 1) !== opensFigure(text, place - 1)
  )
    return false;
  return (
    (wording.gaps[at] === NO_GAP) === (text.gaps[place] === NO_GAP) ||
    !gapMatters(codes, place) ||
    isInsideDate(text, place)
  );
}

function gapMatters(codes: Uint16Array, at: number): boolean {
  const [before, here] = [codes[at - 1] ?? 0x20, codes[at] ?? 0x20];
  if (isWordCode(before)) {
    const isInFigure = isDigitCode(before) && isDigitCode(codes[at + 1] ?? 0x20);
    return isWordCode(here) || (isInFigure && here !== DASH);
  }
  return isDigitCode(here) && isDigitCode(codes[at - 2] ?? 0x20);
}

/** The sign that opens an item of a list in the text, where the wording begins a paragraph. */
function marksItem({ codes, gaps }: Signs, place: number): boolean {
  return (
    ITEM_MARKS.has(codes[place] ?? 0) &&
    (gaps[place] ?? 0) >= LINE_BREAK &&
    gaps[place + 1] !== NO_GAP
  );
}

/** With those that slides have in fonts of their own. */
const ITEM_MARKS = codesOf('-*•·‣▪▫◦●○■□►➢✓\uF0A7\uF0B7\uF0D8');
