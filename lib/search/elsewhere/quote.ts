import type { Mark, Marker } from '../marks';
import { markedPlaces, passageAt, passageRange, type Passage, type TextRange } from '../passage';
import { runningText, type RunningText } from './running-text';

/** A found text as a list of hits shows it: the best passage of it, with what to mark there. */
export interface Quote {
  readonly passage: Passage;
  readonly marks: readonly Mark[];
}

/** A quote from an archive text. */
export interface SourceQuote extends Quote {
  /** Where what is marked stands in the archive text, word by word; the whole paragraph when nothing is marked. */
  readonly written: readonly TextRange[];
}

/** The passage of a text with the most of what was found. */
export function quoteFrom(text: string, marker: Marker): Quote {
  const { marks, range } = foundIn(text, marker);
  return { marks, passage: passageAt(text, range) };
}

/** The same of a paragraph of an archive text, read along: line ends are no part of it. */
export function sourceQuote(
  text: string,
  paragraph: { readonly start: number; readonly end: number },
  marker: Marker,
): SourceQuote {
  const { start, running } = wholeParagraph(text, paragraph);
  const { marks, range } = foundIn(running.text, marker);
  const written = placesOf(running, marks, start).filter(
    ({ place }) => place.from >= range.from && place.to <= range.to,
  );
  return {
    marks,
    passage: passageAt(running.text, range),
    written:
      written.length > 0
        ? written.flatMap(({ ranges }) => ranges)
        : [{ from: paragraph.start, to: paragraph.end }],
  };
}

/** All that was found in a paragraph of an archive text, as ranges of that text. A divided word has two. */
export function rangesFoundIn(
  text: string,
  paragraph: { readonly start: number; readonly end: number },
  marker: Marker,
): TextRange[] {
  const { start, running } = wholeParagraph(text, paragraph);
  const marks = marker(running.text);
  return placesOf(running, marks, start).flatMap(({ ranges }) => ranges);
}

/** With the signs around it: quotation marks, a full stop. */
function wholeParagraph(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; running: RunningText } {
  const before = /[^\s\p{L}\p{N}]{0,3}$/u.exec(text.slice(Math.max(0, start - 3), start));
  const behind = /^[^\s\p{L}\p{N}]{0,3}/u.exec(text.slice(end, end + 3));
  const from = start - (before?.[0].length ?? 0);
  const to = end + (behind?.[0].length ?? 0);
  return { start: from, running: runningText(text.slice(from, to)) };
}

function foundIn(text: string, marker: Marker): { marks: readonly Mark[]; range: TextRange } {
  const marks = marker(text);
  const range = passageRange(text, marks, LONG, LENGTH) ?? {
    from: 0,
    to: text.length > LONG ? endOfWord(text, LENGTH) : text.length,
  };
  return { marks, range };
}

function placesOf(
  running: RunningText,
  marks: readonly Mark[],
  start: number,
): { place: TextRange; ranges: TextRange[] }[] {
  return markedPlaces(running.text, marks).map(({ index, end }) => {
    const place = { from: index, to: end };
    const ranges = running
      .written(place)
      .map(({ from, to }) => ({ from: from + start, to: to + start }));
    return { place, ranges };
  });
}

function endOfWord(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
}

/** Shorter than hits in statements: what stands elsewhere is told in passing. */
const LONG = 320;
const LENGTH = 240;
