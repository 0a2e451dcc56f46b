import type { Difference } from '@/lib/model/difference';
import { sure } from '@/lib/model/sure';
import { differencesBetween } from './differences';
import { beginsWord, GRAM, gramAt, lettersOf, type IndexedText } from './indexed-text';
import { signsOfWording } from './read-signs';

/** The passage of a text that a wording may have been meant to be, and what differs. */
export interface Nearest {
  /** Of the text, counted from 1. */
  readonly line: number;
  /** From the source (`first`) to the wording (`second`); what is forgiven is evened out in both. */
  readonly differences: readonly Difference[];
}

/** Places of each word of the wording that are looked at. */
const MOST_PLACES = 50;
/** A longer wording is compared by its beginning: the words that differ are what helps. */
const LONGEST = 4_000;

/**
 * The passage with the most letters in common; undefined when none has anything in common with the wording.
 *
 * The work is bounded whatever the texts are.
 */
export function nearestPassage(wording: string, text: IndexedText): Nearest | undefined {
  const compared = wording.slice(0, LONGEST);
  const length = lettersOf(signsOfWording(compared)).length;
  const densest = densestWindow(hitsOf(compared, text), Math.ceil(length * 1.2) + GRAM);
  if (!densest) return undefined;
  const { first, last } = densest;
  const from = letterAt(text, first.place - (first.offset === 0 ? 0 : first.offset + SLACK));
  const after = length - last.offset - GRAM;
  const to = letterAt(text, last.place + GRAM - 1 + (after < GRAM ? after : after + SLACK));
  const [start, end] = [startOfWord(text.text, from), endOfWord(text.text, to)];
  const passage = text.text.slice(start, end);
  const differences = differencesBetween(evened(passage), evened(compared));
  if (!differences || !resembles(differences)) return undefined;
  return {
    line: lineOf(differences, passage, start, text),
    differences: withoutSourceAtEnds(differences),
  };
}

/** Letters that are compared as well where the beginning or the end of the wording is not found: other words may stand there. */
const SLACK = 40;

interface Hit {
  /** Where the same letters stand: in the text and in the wording. */
  readonly place: number;
  readonly offset: number;
  /** Rare letters tell more. */
  readonly weight: number;
}

function hitsOf(wording: string, text: IndexedText): Hit[] {
  const signs = signsOfWording(wording);
  const letters = lettersOf(signs);
  const hits: Hit[] = [];
  for (let offset = 0; offset <= letters.length - GRAM; offset++) {
    if (!beginsWord(signs, sure(letters[offset]))) continue;
    const gram = gramAt(signs, letters, offset);
    if (text.countOf(gram) > MOST_PLACES) continue;
    // The index also has places of letters whose hash is only similar.
    const places = [...text.placesOf(gram)].filter(
      (place) => gramAt(text.signs, text.letters, place) === gram,
    );
    for (const place of places) hits.push({ place, offset, weight: 1 / places.length });
  }
  return hits.sort((a, b) => a.place - b.place);
}

interface Run {
  readonly first: Hit;
  readonly last: Hit;
  readonly weight: number;
}

/** The first run of `width` letters of the text that has the most of the wording, each part of it counted once. */
function densestWindow(hits: readonly Hit[], width: number): Run | undefined {
  const times = new Map<number, number>();
  let [start, weight] = [0, 0];
  let best: Run | undefined;
  for (const last of hits) {
    weight += changeOfWeight(times, last, 1);
    let first = hits[start] ?? last;
    while (last.place - first.place > width) {
      weight += changeOfWeight(times, first, -1);
      first = hits[++start] ?? last;
    }
    if (weight > (best?.weight ?? 0) + ROUNDING) best = { first, last, weight };
  }
  return best;
}

/** What the window weighs more when one more, or one fewer, of the hits of a part of the wording is in it. */
function changeOfWeight(
  times: Map<number, number>,
  { offset, weight }: Hit,
  change: 1 | -1,
): number {
  const before = times.get(offset) ?? 0;
  times.set(offset, before + change);
  return Math.min(before, before + change) === 0 ? change * weight : 0;
}

const ROUNDING = 1e-9;

/** The offset in the text of one of its letters; of the first or last one when there are not so many, 0 when there are none. */
function letterAt({ letters, signs }: IndexedText, place: number): number {
  const bounded = Math.min(Math.max(0, place), letters.length - 1);
  return signs.starts[letters[bounded] ?? 0] ?? 0;
}

function startOfWord(text: string, offset: number): number {
  let start = offset;
  while (/\S/.test(text.charAt(start - 1))) start--;
  return start;
}

function endOfWord(text: string, offset: number): number {
  let end = offset;
  while (/\S/.test(text.charAt(end))) end++;
  return end;
}

/** What is forgiven, evened out as far as it would be shown as a difference. */
function evened(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(\p{L})(?:\u00AD|-)[^\S\n]*\n\s*(?=\p{Ll})(?!(?:und|oder|bzw)\b)/gu, '$1')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[„“”‟«»‹›‚‘’‛`´]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text around the passage is none of its differences. */
function withoutSourceAtEnds(differences: readonly Difference[]): Difference[] {
  const isOurs = (difference: Difference) => difference.in !== 'first';
  return differences.slice(differences.findIndex(isOurs), differences.findLastIndex(isOurs) + 1);
}

/** The line of the first letter of the passage: as many letters after its start as stand before what both have. */
function lineOf(
  differences: readonly Difference[],
  passage: string,
  start: number,
  { lineAt }: IndexedText,
): number {
  const before = differences.slice(
    0,
    differences.findIndex((difference) => difference.in !== 'first'),
  );
  const lettersBefore = lettersOf(signsOfWording(before.map(({ text }) => text).join(''))).length;
  const signs = signsOfWording(passage);
  return lineAt(start + (signs.starts[lettersOf(signs)[lettersBefore] ?? 0] ?? 0));
}

/** Whether so much of the wording is in the passage that the differences explain something. */
function resembles(differences: readonly Difference[]): boolean {
  const lettersOfAll = (wanted: readonly Difference[]) =>
    wanted.reduce((sum, difference) => sum + difference.text.length, 0);
  const ours = differences.filter((difference) => difference.in !== 'first');
  return (
    lettersOfAll(ours.filter((difference) => difference.in === 'both')) >=
    lettersOfAll(ours) * LEAST_COMMON
  );
}

const LEAST_COMMON = 0.4;
