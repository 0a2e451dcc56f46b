import { fold } from '../fold';

/** A word of a text with everything it may be found by. */
export interface Token {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Its own folded word. */
  readonly word: string;
  /** Other folded words at the same place: `§16` for the 16 of § 16, `minijob` for the Mini of Mini-Job. Mostly none. */
  readonly also: readonly string[];
  /** Written with a capital where no sentence begins: so nouns are told from other words. */
  readonly isNoun: boolean;
  /** Tied to the word before: by a hyphen, or by the dot of an abbreviation (F.D.P.). */
  readonly joint?: 'hyphen' | 'dot';
  /** A hyphen that stands for the rest of a word: behind it (`Wirtschafts-`) or before it (`-förderung`). */
  readonly suspended?: 'rest' | 'beginning';
}

/** The words of a German text in its order. Any text will do. */
export function tokensOf(text: string): Token[] {
  const tokens: Draft[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const word = fold(written);
    if (word === '') continue;
    const between = text.slice(end, match.index);
    const before = tokens.at(-1);
    if (before && continues(before, between, written, word)) {
      end = before.end = match.index + written.length;
      continue;
    }
    if (before && between.startsWith('.') && /^\d/.test(word)) spellOut(before);
    const token: Draft = {
      start: match.index,
      end: match.index + written.length,
      written,
      word,
      also: [],
      isNoun: isNounHere(written, between, before),
    };
    const joint = jointOf(between, before);
    if (joint) token.joint = joint;
    if (isSection(between, token)) token.also.push(`§${word}`);
    if (before && CONJUNCTION.has(before.word) && HANGING_BEFORE.test(between))
      token.suspended = 'beginning';
    if (before && HANGING_BEHIND.test(between)) before.suspended = 'rest';
    addVariants(token);
    tokens.push(token);
    end = token.end;
  }
  const last = tokens.at(-1);
  if (last && HANGING_BEHIND.test(`${text.slice(end, end + 2)} `)) last.suspended = 'rest';
  joinChains(tokens);
  return tokens;
}

interface Draft {
  start: number;
  end: number;
  written: string;
  word: string;
  also: string[];
  isNoun: boolean;
  /** A number that was put together of groups of digits. */
  isGrouped?: boolean;
  suspended?: 'rest' | 'beginning';
  joint?: 'hyphen' | 'dot';
}

/** Whether the word belongs to the one before: Bürger:innen, Bürger/-innen; 1.000, 1 000; § 6 a. */
function continues(before: Draft, between: string, written: string, word: string): boolean {
  if (GENDER_JOINT.test(between) && (written === 'innen' || written === 'in')) {
    before.also.push(before.word + word);
    return true;
  }
  if (isNextGroup(before, between, word)) {
    before.isGrouped = true;
    before.word += word;
    before.written += word;
    return true;
  }
  if (/^\s$/.test(between) && /^[a-z]$/.test(written) && before.also.includes(`§${before.word}`)) {
    before.also = [`§${before.word}${word}`];
    before.word += word;
    return true;
  }
  return false;
}

/** Groups of three digits: 36.000 and 36 000 are the number 36000. */
function isNextGroup({ word: first, isGrouped }: Draft, between: string, word: string): boolean {
  if (!/^\d{3}$/.test(word) || !/^\d{1,9}$/.test(first)) return false;
  if (between === '.') return true;
  return GROUP_SPACE.test(between) && (isGrouped === true || /^[1-9]\d{0,2}$/.test(first));
}

/** Art. 91e GG is Artikel 91e. */
function spellOut(token: Draft): void {
  const long = CITING.get(token.word);
  if (long !== undefined) token.word = long;
}

function isNounHere(written: string, between: string, before: Draft | undefined): boolean {
  const first = written.charAt(0);
  return (
    before !== undefined &&
    first !== first.toLowerCase() &&
    (between === ' ' || !/[.!?:;„“"»«›‹()–—]|\n/.test(between))
  );
}

function jointOf(between: string, before: Draft | undefined): Draft['joint'] {
  if (!before) return undefined;
  if (HYPHEN.test(between)) return 'hyphen';
  return between === '.' && before.written.length === 1 ? 'dot' : undefined;
}

function isSection(between: string, { word }: Draft): boolean {
  return /§\s*$/.test(between) && /^\d/.test(word);
}

function addVariants(token: Draft): void {
  const gender = /In(?:nen)?$/.test(token.written)
    ? /^(.*\p{Ll})In(?:nen)?$/u.exec(token.written)
    : undefined;
  if (gender?.[1]) token.also.push(fold(gender[1]));
  const roman =
    token.written.length <= 4 && /^[IVX]+$/.test(token.written)
      ? ROMAN.indexOf(token.written) + 1
      : 0;
  if (roman > 0) token.also.push(String(roman));
  if (token.word === 'ein' && token.written !== 'ein') token.also.push('1');
}

/** Words tied by hyphens or by the dots of an abbreviation are found as one word too: Mini-Job as Minijob, F.D.P. as FDP. */
function joinChains(tokens: Draft[]): void {
  for (let first = 0; first < tokens.length; first++) {
    const joint = tokens[first + 1]?.joint;
    if (!joint) continue;
    let next = first + 1;
    while (tokens[next]?.joint === joint) next++;
    const chain = tokens.slice(first, next);
    const worth = joint === 'hyphen' || chain.every(({ written }) => /^\p{Lu}$/u.test(written));
    if (worth && chain.length <= LONGEST_CHAIN)
      tokens[first]?.also.push(chain.map(({ word }) => word).join(''));
    first = next - 1;
  }
}

// A soft hyphen or a joiner stands inside a word and is not part of it.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*/gu;
const HYPHEN = /^[-\u2010\u2011\u2012\u2013]$/;
const HANGING_BEHIND = /^[-\u2010\u2011](?=[\s,;/)])/;
const HANGING_BEFORE = /[\s,/][-\u2010\u2011]$/;
const GENDER_JOINT = /^(?:[:*_/\u00B7]|\/[-\u2010\u2011]|[-\u2010\u2011]\/)$/;
/** One space, of any width. */
const GROUP_SPACE = /^[ \u00A0\u2007\u2009\u202F]$/;
/** Abbreviations before a number, folded. */
const CITING = new Map([
  ['art', 'artikel'],
  ['abs', 'absatz'],
  ['nr', 'nummer'],
  ['ziff', 'ziffer'],
]);
const CONJUNCTION = new Set(['und', 'oder', 'sowie', 'bzw', 'beziehungsweise', 'wie']);
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
];
const LONGEST_CHAIN = 6;
