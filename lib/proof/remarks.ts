import { DASH, isDigitCode } from './characters';
import type { Found } from './find';
import type { IndexedText } from './indexed-text';
import { negationsIn } from './negations';
import type { Pattern } from './pattern';
import { sentenceAfter, sentenceBefore } from './sentences';
import { LINE_BREAK, NO_GAP, type Signs, type Span } from './signs';

/** What is no error, but should be looked at. */
export type Remark = 'idle omission' | 'single word' | NegationRemark | DashRemark;

/** A word that negates stands where a reader of the wording does not see it, or is the editor's. */
export interface NegationRemark {
  readonly type: 'negation';
  /** Left out, earlier or later in a sentence that the wording has only a part of, or put in. */
  readonly where: 'omitted' | 'before' | 'after' | 'inserted';
  readonly word: string;
  /** What is not seen, on one line and shortened around the word; of an insertion the insertion. */
  readonly passage: string;
}

/** Beside the figure that the wording begins or ends with stands a dash: a minus perhaps, or that of a range. */
export interface DashRemark {
  readonly type: 'dash';
  readonly where: 'before' | 'after';
}

/** A negation that the wording itself names in the brackets of an omission, `[… nicht …]`, is not hidden. */
export function remarksOn(found: Found, pattern: Pattern, text: IndexedText): Remark[] {
  const { signs } = text;
  const named = new Set([...namedNegations(pattern)].map(({ word }) => word));
  const hidden = unseen(found, signs).flatMap(({ where, run }) =>
    negationsIn(signs, run).map((word) => ({ where, word, run })),
  );
  const isHidden = new Set(hidden.map(({ word }) => word));
  return [
    ...hidden
      .filter(({ word }) => !named.has(word))
      .slice(0, MOST_NAMED)
      .map(({ where, word, run }): Remark => ({
        type: 'negation',
        where,
        word,
        passage: around(word, run, text),
      })),
    ...[...namedNegations(pattern)]
      .filter(({ word }) => !isHidden.has(word))
      .map(({ word, passage }): Remark => ({ type: 'negation', where: 'inserted', word, passage })),
    ...dashesBeside(found, signs).map((where): Remark => ({ type: 'dash', where })),
  ];
}

/** Negations told of one wording. */
const MOST_NAMED = 3;

function* namedNegations({ signs, marks }: Pattern): Generator<{ word: string; passage: string }> {
  for (const [start, { end }] of marks) {
    const passage = String.fromCharCode(...signs.codes.subarray(start, end));
    for (const word of negationsIn(signs, { start, end })) yield { word, passage };
  }
}

/** What of the text is left out, and what of its sentences stands before the first and after the last run. */
function unseen(
  { runs }: Found,
  signs: Signs,
): { where: 'omitted' | 'before' | 'after'; run: Span }[] {
  const omitted = runs.slice(1).map(({ start }, position) => ({
    where: 'omitted' as const,
    run: { start: runs[position]?.end ?? start, end: start },
  }));
  const [first, last] = [runs[0], runs.at(-1)];
  return [
    ...(first ? [{ where: 'before' as const, run: sentenceBefore(signs, first.start) }] : []),
    ...omitted,
    ...(last ? [{ where: 'after' as const, run: sentenceAfter(signs, last.end) }] : []),
  ];
}

/** What may stand between two letters of a word that a line end divides, or might. */
const DIVISION = '(?:[-\u2010\u00AD¬] ?)?';

/** Characters shown before and after a word that is not seen. */
const SHOWN_AROUND = 60;

function around(word: string, { start, end }: Span, { text, signs }: IndexedText): string {
  const [from, to] = [signs.starts[start] ?? 0, signs.ends[end - 1] ?? 0];
  const passage = text.slice(from, to).replace(/\s+/g, ' ');
  const at = passage.search(new RegExp([...word].join(DIVISION), 'i'));
  const first = at <= SHOWN_AROUND ? 0 : passage.indexOf(' ', at - SHOWN_AROUND) + 1;
  const rest = passage.indexOf(' ', at + word.length + SHOWN_AROUND);
  const last = rest < 0 ? passage.length : rest;
  return `${first > 0 ? '… ' : ''}${passage.slice(first, last)}${last < passage.length ? ' …' : ''}`;
}

function dashesBeside({ runs }: Found, signs: Signs): DashRemark['where'][] {
  const [start, end] = [runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0];
  return [
    ...(isAfterDash(signs, start) ? (['before'] as const) : []),
    ...(isBeforeRange(signs, end) ? (['after'] as const) : []),
  ];
}

/** `– 5`, but not where the dash opens a line and with it an item of a list. */
function isAfterDash({ codes, gaps }: Signs, at: number): boolean {
  return (
    isDigitCode(codes[at] ?? 0x20) &&
    codes[at - 1] === DASH &&
    (gaps[at - 1] ?? NO_GAP) < LINE_BREAK
  );
}

/** `10 – 20` */
function isBeforeRange({ codes }: Signs, at: number): boolean {
  return (
    isDigitCode(codes[at - 1] ?? 0x20) && codes[at] === DASH && isDigitCode(codes[at + 1] ?? 0x20)
  );
}
