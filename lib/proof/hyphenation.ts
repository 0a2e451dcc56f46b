import { DOT, isLetterCode, isUpperCase, isWordCode, QUOTE } from './characters';
import { LINE_BREAK, NO_GAP, type Signs, unitAt } from './signs';

/*
 * What a hyphen at the end of a line of a source may be. Only the plain hyphen, the soft one and `¬` divide words; a dash,
 * a minus and a hyphen that forbids a break never do.
 */

/** Part of the word: `Nordrhein-⏎Westfalen`, `1990-⏎1995`, `US-⏎amerikanisch`. */
export const KEPT = 1;
/** Part of the word or only of the line: `sozial-⏎ökologisch`, `Arbeits-⏎markt`. */
export const EITHER = 2;
/** Only of the line: `un-⏎möglich`. */
export const DISSOLVED = 3;
/** It stands for what the next word has as well, and a word ends with it: `Natur-⏎und Umweltschutz`. */
export const SUSPENDED = 4;

/** Whether a word may go on after the hyphen as if it were not there. */
export function mayDissolve(division: number): boolean {
  return division === EITHER || division === DISSOLVED;
}

/** A hyphen that divides a word if a line ends after it; `at` is its number among the signs. */
export interface Hyphen {
  readonly at: number;
  readonly isSoft: boolean;
}

/** Says of every hyphen which of these it is. */
export function markDivisions(signs: Signs, hyphens: readonly Hyphen[]): void {
  for (const { at, isSoft } of hyphens) {
    if ((signs.gaps[at + 1] ?? NO_GAP) >= LINE_BREAK && signs.gaps[at] === NO_GAP)
      signs.divisions[at] = divisionAt(signs, at, isSoft);
  }
}

function divisionAt({ codes, gaps }: Signs, at: number, isSoft: boolean): number {
  const [before, after] = [codes[at - 1] ?? 0x20, codes[at + 1] ?? 0x20];
  const isQuoted = after === QUOTE && isWordCode(unitAt(codes, at + 2));
  if (!isWordCode(after) && !isQuoted) return 0;
  if (!isLetterCode(before) || !isLetterCode(after)) return KEPT;
  const first = wordBackwards({ codes, gaps }, at);
  const second = wordFrom({ codes, gaps }, at + 1);
  const isShortened = ABBREVIATED.has(second) && codes[at + 2] === DOT;
  if (isShortened || isSuspending(second, first)) return SUSPENDED;
  if (isUpperCase(after)) return isSoft ? EITHER : KEPT;
  if (isAbbreviation(first)) return KEPT;
  return PREFIXES.has(first.toLowerCase()) ? DISSOLVED : EITHER;
}

/** `US`, `SGB` */
function isAbbreviation(word: string): boolean {
  return /\p{Lu}{2}$/u.test(word);
}

/** What turns a word into its opposite is never written with a hyphen. */
const PREFIXES = new Set('un miss miß'.split(' '));

/** Whether a word of its own goes on after the hyphen: `und`, but not the end of `Werkstatt`. */
function isSuspending(word: string, before: string): boolean {
  const ends = ENDS_OF_WORDS.get(word);
  return CONJUNCTIONS.has(word) && !(ends?.test(before) ?? false);
}

/** `u.` and `o.` */
const ABBREVIATED = new Set(['u', 'o']);

const CONJUNCTIONS = new Set(
  'und oder bzw beziehungsweise sowie respektive resp od aber als bis noch sondern statt wie'.split(
    ' ',
  ),
);

/**
 * After what such a word is only the end of another: `Azubis`, `dennoch`, `Werkstatt`, `sowie`, `Materials`. Also after what
 * no syllable ends with (`Hintergr-⏎und`), for programs divide words as they please.
 */
const ENDS_OF_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['aber', /(?:h|^ar)$/i],
  [
    'als',
    /(?:[ei]|(?:aber|da|denk|ehe|erst|je|letzt|mahn|mehr|merk|nie|noch|oft|viel|volks|vor)m|(?:arsen|journ|kapit|lok|person|port|quart|schicks|sign|tribun))$/i,
  ],
  ['bis', /(?:azu|canna|^ver)$/i],
  ['noch', /^den$/i],
  ['sondern', /(?:ab|aus|be|zu)$/i],
  ['statt', /[^s]$/i],
  ['und', /(?:gr|fre|^ges|unges|bef|verb|schw|^pf|^schl|dortm|leum|vorm|wittm|strals)$/i],
  ['wie', /(?:so|irgend)$/i],
]);

function wordBackwards({ codes, gaps }: Pick<Signs, 'codes' | 'gaps'>, end: number): string {
  let start = end;
  while (
    end - start < LONGEST_READ &&
    isLetterCode(unitAt(codes, start - 1)) &&
    (start === end || gaps[start] === NO_GAP)
  )
    start--;
  return String.fromCharCode(...codes.subarray(start, end));
}

function wordFrom({ codes, gaps }: Pick<Signs, 'codes' | 'gaps'>, start: number): string {
  let end = start;
  while (
    end - start < LONGEST_READ &&
    isWordCode(unitAt(codes, end)) &&
    (end === start || gaps[end] === NO_GAP)
  )
    end++;
  return String.fromCharCode(...codes.subarray(start, end));
}

/** Longer than any of the words above. */
const LONGEST_READ = 20;
