import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';
import { fold, writtenWordsOf } from './fold';
import { foundBy } from './found';
import { countedStems } from './counted-stems';
import { isStopWord } from './german/stop-words';
import { placeOf, wordsWith } from './index/key-table';
import type { SearchQuery } from './query';

/** A word that is told more often in what a search finds than in the rest of the archive. */
export interface TellingWord {
  /** As it is mostly written there. A search for it finds all its statements and may find more. */
  readonly word: string;
  /** How many of the found statements it or a form of it is in, and how many others. */
  readonly inside: number;
  readonly outside: number;
}

/**
 * The words that set the statements that a search finds apart from the rest of the archive, the most telling first, of equal ones
 * by the alphabet of their stems.
 *
 * By the log-likelihood ratio G² of the four counts of a word: how many statements have it (or a form: words of one stem are one)
 * and have it not, among the found ones and among the others. Dunning, *Accurate Methods for the Statistics of Surprise and
 * Coincidence*, Computational Linguistics 19 (1993), pages 61 to 74; used so for two corpora by Rayson and Garside, *Comparing
 * Corpora using Frequency Profiling* (2000). Statements are counted and not occurrences, so that one that says a word ten times
 * weighs no more than another. Words that are rarer there than elsewhere are left out, stop words, and what may be chance: what
 * has fewer than `LEAST_STATEMENTS`, or a G² below `LEAST_SCORE`.
 */
export function tellingWords(corpus: SearchCorpus, asIs: SearchQuery, most: number): TellingWord[] {
  const { hits } = foundBy(corpus, asIs);
  const { length } = corpus.texts;
  if (hits.length < LEAST_STATEMENTS || hits.length === length) return [];
  const isHit = new Uint8Array(length);
  for (const number of hits) isHit[number] = 1;
  const scoreOf = (inside: number, all: number) =>
    logLikelihood(inside, all - inside, hits.length, length - hits.length);
  const candidates = countedStems(
    corpus.index,
    isHit,
    (inside, all) => inside >= LEAST_STATEMENTS && scoreOf(inside, all) >= LEAST_SCORE,
  )
    .map(({ stem, inside, all }) => ({
      stem,
      inside,
      outside: all - inside,
      score: scoreOf(inside, all),
    }))
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1));
  const words: TellingWord[] = [];
  for (const { stem, inside, outside } of candidates) {
    if (words.length >= most) break;
    const word = writtenAmong(corpus, stem, isHit);
    if (word !== undefined) words.push({ word, inside, outside });
  }
  return words;
}

/**
 * G² of a word that `inside` of `found` statements and `outside` of `others` have; 0 for one that is not more frequent among the
 * found. What a cell without statements adds is nothing.
 */
export function logLikelihood(
  inside: number,
  outside: number,
  found: number,
  others: number,
): number {
  if (inside * others <= outside * found) return 0;
  const share = (inside + outside) / (found + others);
  const term = (observed: number, expected: number) =>
    observed === 0 ? 0 : observed * Math.log(observed / expected);
  return (
    2 *
    (term(inside, found * share) +
      term(outside, others * share) +
      term(found - inside, found * (1 - share)) +
      term(others - outside, others * (1 - share)))
  );
}

/** The form of a stem that is most frequent among some statements, as the first of them mostly write it. */
function writtenAmong(corpus: SearchCorpus, stem: string, isHit: Uint8Array): string | undefined {
  const form = mostFrequentForm(corpus, stem, isHit);
  return isToldForm(form) ? toldWriting(writtenIn(corpus, form, isHit)) : undefined;
}

/** Whether a folded word is one to tell: no stop word, no number. */
export function isToldForm(form: string): boolean {
  return !isStopWord(form) && /^[^\d§].+/u.test(form);
}

/** What is told of some writings, each with how often it stands there; undefined for what nobody wrote (the `Minijob` of a Mini-Job). */
export function toldWriting(writings: ReadonlyMap<string, number>): string | undefined {
  const written = mostly(writings);
  if (written === undefined) return undefined;
  const isShort = written.length < SHORTEST && written !== written.toUpperCase();
  return isShort ? undefined : written;
}

function mostFrequentForm({ index }: SearchCorpus, stem: string, isHit: Uint8Array): string {
  const places = new Map<string, number>();
  for (const { segment, numberOf } of index.parts) {
    for (const word of wordsWith(segment.stems, stem)) {
      let count = 0;
      for (let at = sure(segment.starts[word]); at < sure(segment.starts[word + 1]); at++)
        count += isHit[numberOf[sure(segment.texts[at])] ?? -1] ?? 0;
      const form = segment.words.at(word) ?? '';
      places.set(form, (places.get(form) ?? 0) + count);
    }
  }
  return mostly(places) ?? '';
}

/** How often each writing of a folded word stands in the first statements of some that have it. */
function writtenIn(
  { index, texts }: SearchCorpus,
  form: string,
  isHit: Uint8Array,
): Map<string, number> {
  const writings = new Map<string, number>();
  const read = new Set<number>();
  for (const { segment, numberOf } of index.parts) {
    const word = placeOf(segment.words, form);
    if (segment.words.at(word) !== form) continue;
    for (let at = sure(segment.starts[word]); at < sure(segment.starts[word + 1]); at++) {
      const number = numberOf[sure(segment.texts[at])] ?? -1;
      if (isHit[number] !== 1 || read.has(number)) continue;
      read.add(number);
      countWritings(writings, texts.at(number)?.text ?? '', form);
      if (read.size >= MOST_READ) return writings;
    }
  }
  return writings;
}

/** Counts how a text writes a folded word. */
export function countWritings(writings: Map<string, number>, text: string, form: string): void {
  for (const written of writtenWordsOf(text))
    if (fold(written) === form) writings.set(written, (writings.get(written) ?? 0) + 1);
}

/** The one with the highest count, of equal ones the first by its letters. */
export function mostly(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))[0]?.[0];
}

/** So many statements have a word before it is told: what one or two say is theirs. */
export const LEAST_STATEMENTS = 3;
/** χ² with one degree of freedom exceeds it once in a thousand times by chance. */
export const LEAST_SCORE = 10.83;
/** Shorter ones are abbreviations, or nothing. */
const SHORTEST = 3;
/** So many statements say how a word is written. */
export const MOST_READ = 5;
