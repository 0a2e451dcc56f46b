import { cutsBefore } from './cuts';
import { GRAM, gramAt, lettersOf, type IndexedText } from './indexed-text';
import { runsBetween, type EditorsMark, type Pattern } from './pattern';
import { DASH, isDigitCode, isLetterCode, isLowerCase, isSameLetter, isWordCode, LINE_BREAK, NO_GAP, PARAGRAPH_BREAK, type Signs } from './signs';

/** Where a wording stands in a text. */
export interface Found {
  /** In signs of the text, `end` is the first one after it: one run more than there are omissions inside the wording. */
  readonly runs: readonly { readonly start: number; readonly end: number }[];
  readonly omissions: number;
  /** Omissions where the text goes on without anything left out. */
  readonly idleOmissions: number;
  /** Insertions and changed first letters. */
  readonly insertions: number;
}

/** How much a search may do: signs compared. What takes more is a text that repeats itself endlessly. */
export interface Budget {
  left: number;
}

/**
 * Every place where the wording stands, the first first. Between two pieces of it, at most `reach` characters of the text
 * are left out.
 */
export function* placesOfWording(pattern: Pattern, text: IndexedText, reach: number, budget: Budget): Generator<Found> {
  const complete = completion(pattern, text.signs, reach, budget);
  for (const start of candidates(pattern, text, budget)) {
    if (budget.left <= 0) return;
    const found = cutsBefore(text.signs, start) ? undefined : complete(start);
    if (found) yield found;
  }
}

/** Where the wording may begin: where the rarest letters of its first run stand. */
function* candidates(pattern: Pattern, text: IndexedText, budget: Budget): Generator<number> {
  const { signs } = pattern;
  const run = runsBetween(pattern).find(({ start, end }) => end > start);
  if (!run) return;
  const letters = lettersOf(signs).filter((at) => at >= run.start && at < run.end);
  // Marks before the first run may be literal: then the wording begins as much earlier as they are long.
  const begin = function* (start: number) {
    for (let earlier = run.start; earlier >= 0; earlier--) if (start >= earlier) yield start - earlier;
  };
  if (letters.length < GRAM) {
    for (let start = 0; start < text.signs.length; start++) {
      budget.left--;
      if (text.signs.codes[start] === signs.codes[run.start]) yield* begin(start);
    }
    return;
  }
  const rarest = rarestGram(signs, letters, text);
  const before = (letters[0] ?? 0) - run.start;
  for (const place of text.placesOf(rarest.gram)) {
    budget.left--;
    const first = text.letters[place - rarest.offset];
    if (first !== undefined && first >= before) yield* begin(first - before);
  }
}

/** Grams looked at to find a rare one. */
const MOST_GRAMS = 32;

function rarestGram(signs: Signs, letters: Uint32Array, text: IndexedText): { gram: number; offset: number } {
  const last = letters.length - GRAM;
  const stride = Math.max(1, Math.ceil(last / MOST_GRAMS));
  let rarest = { gram: gramAt(signs, letters, 0), offset: 0, count: Infinity };
  for (let offset = 0; offset <= last && rarest.count > 1; offset += stride) {
    const gram = gramAt(signs, letters, offset);
    const count = text.countOf(gram);
    if (count < rarest.count) rarest = { gram, offset, count };
  }
  return rarest;
}

/** Follows a wording through the text from a given sign on; undefined when it is not what stands there. */
function completion({ signs, marks }: Pattern, source: Signs, reach: number, budget: Budget): (start: number) => Found | undefined {
  const failed = new Set<number>();

  /** `at` in the wording and `place` in the text are what is compared next; `start` is where the current run began. */
  function complete(at: number, place: number, start: number): Found | undefined {
    for (; at < signs.length; at++) {
      if (budget.left-- <= 0) return undefined;
      const mark = marks.get(at);
      if (mark) return completeOnce(mark, at, place, start);
      const next = step(signs, source, at, place, place === start);
      if (next === undefined) return undefined;
      place = next;
    }
    return cutsBefore(source, place) ? undefined : { runs: [{ start, end: place }], omissions: 0, idleOmissions: 0, insertions: 0 };
  }

  /** As {@link completeMark}; what has failed once is not tried again, or many omissions would take for ever. */
  function completeOnce(mark: EditorsMark, at: number, place: number, start: number): Found | undefined {
    const key = (at * (source.length + 1) + place) * 2 + (place === start ? 1 : 0);
    if (failed.has(key)) return undefined;
    const found = completeMark(mark, at, place, start);
    if (!found) failed.add(key);
    return found;
  }

  function completeMark(mark: EditorsMark, at: number, place: number, start: number): Found | undefined {
    const literal = literally(at, mark.end, place, start);
    const asIs = literal === undefined ? undefined : complete(mark.end, literal, start);
    if (asIs) return asIs;
    if (mark.type === 'letter' && isSameLetter(source.codes[place] ?? 0, signs.codes[at + 1] ?? 0)) {
      const changed = complete(mark.end, place + 1, start);
      if (changed) return { ...changed, insertions: changed.insertions + 1 };
    }
    const found = mark.omits ? omission(mark.end, place, start) : complete(mark.end, place, start);
    return found && mark.type !== 'omission' ? { ...found, insertions: found.insertions + 1 } : found;
  }

  function literally(at: number, end: number, place: number, start: number): number | undefined {
    let next: number | undefined = place;
    for (; at < end && next !== undefined; at++) next = step(signs, source, at, next, next === start);
    return next;
  }

  function omission(at: number, place: number, start: number): Found | undefined {
    const isLeading = place === start;
    if (isLeading) return counted(complete(at, place, start), place === 0);
    if (cutsBefore(source, place)) return undefined;
    if (at === signs.length) return counted({ runs: [{ start, end: place }], omissions: 0, idleOmissions: 0, insertions: 0 }, place === source.length);
    const farthest = (source.ends[place - 1] ?? 0) + reach;
    for (let next = place; next < source.length && (source.starts[next] ?? 0) <= farthest; next++) {
      if (budget.left-- <= 0) return undefined;
      if ((source.codes[next] !== signs.codes[at] && !marks.has(at)) || cutsBefore(source, next)) continue;
      const rest = complete(at, next, next);
      if (rest) return counted({ ...rest, runs: [{ start, end: place }, ...rest.runs] }, next === place);
    }
    return undefined;
  }

  return (start) => complete(0, start, start);
}

function counted(found: Found | undefined, isIdle: boolean): Found | undefined {
  return found && { ...found, omissions: found.omissions + 1, idleOmissions: found.idleOmissions + (isIdle ? 1 : 0) };
}

/** The sign of the text after the one that stands for the sign `at` of the wording; undefined when it is another. */
function step(wording: Signs, text: Signs, at: number, place: number, isFirst: boolean): number | undefined {
  const wanted = wording.codes[at];
  if (text.codes[place] === wanted && (isFirst || gapsAgree(wording, text, at, place))) return place + 1;
  if (text.codes[place + 1] !== wanted || place + 1 >= text.length) return undefined;
  const isJoined = wording.gaps[at] === NO_GAP && dividesWord(text, place);
  const isItem = wording.gaps[at] === PARAGRAPH_BREAK && marksItem(text, place);
  return isJoined || isItem ? place + 2 : undefined;
}

/**
 * White space between letters or digits has to be in both or in neither. Beside other signs it does not matter, except
 * inside figures: `1. 500` is not `1.500`.
 */
function gapsAgree(wording: Signs, text: Signs, at: number, place: number): boolean {
  const codeAt = (position: number) => wording.codes[position] ?? 0x20;
  const [before, here] = [codeAt(at - 1), codeAt(at)];
  const matters = isWordCode(before)
    ? isWordCode(here) || (isDigitCode(before) && isDigitCode(codeAt(at + 1)))
    : isDigitCode(here) && isDigitCode(codeAt(at - 2));
  return !matters || (wording.gaps[at] === NO_GAP) === (text.gaps[place] === NO_GAP);
}

/** A hyphen at the end of a line that the word goes on after: `Arbeits-`, `markt`. */
function dividesWord({ codes, gaps }: Signs, place: number): boolean {
  return (
    codes[place] === DASH && gaps[place] === NO_GAP && isLetterCode(codes[place - 1] ?? 0) && (gaps[place + 1] ?? 0) >= LINE_BREAK && isLowerCase(codes[place + 1] ?? 0)
  );
}

/** The sign that opens an item of a list in the text, where the wording begins a paragraph. */
function marksItem({ codes, gaps }: Signs, place: number): boolean {
  return ITEM_MARKS.has(codes[place] ?? 0) && (gaps[place] ?? 0) >= LINE_BREAK && gaps[place + 1] !== NO_GAP;
}

/** With those that slides have in fonts of their own. */
const ITEM_MARKS = new Set([...'-*•·‣▪▫◦●○■□►➢✓\uF0A7\uF0B7\uF0D8'].map((sign) => sign.charCodeAt(0)));
