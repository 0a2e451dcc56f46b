import { sure } from '@/lib/model/sure';
import type { WordCorpus } from './corpus';
import { slotsOf, spend, type Evaluation } from './find-unit';
import { placesOfPhrase, workOfPhrase } from './index/phrase';
import { relativesOf } from './index/relatives';
import { areNear, foundIn, accumulateAll, type Accumulator } from './accumulator';
import { plainRuns, wordsAsked } from './asked-words';
import { BOOSTS, FULL_NAME, NEARNESS, shareOf, VERBATIM } from './ranking';
import { saidByNamed } from './score-names';
import type { Clause } from './syntax';

/** What decides the order of statements, by their number. */
export interface Ranking {
  /** How well each meets the query: greater is better. */
  readonly scores: Float32Array;
  /** How much of the statement the words are, from 0 to 1: decides between equal scores. */
  readonly shares: Float32Array;
}

/**
 * The ranking by how the words were met and how near they stand to each other, and in how many of the accumulators each statement
 * is. `lengths` are those of the statements in words, `worths` says how telling what each accumulator is of is, see `worthOf`.
 */
export function scoredBy(
  lengths: Uint16Array,
  accumulators: readonly Accumulator[],
  worths: readonly number[],
): Ranking & { readonly counts: Uint8Array } {
  const size = lengths.length;
  const [scores, shares] = [new Float32Array(size), new Float32Array(size)];
  const counts = new Uint8Array(size);
  // How many words stand near the one before, and where that stands.
  const [near, before] = [new Uint8Array(size), new Int32Array(size)];
  const whole = worths.reduce((sum, worth) => sum + worth, 0);
  for (const [clause, accumulator] of accumulators.entries()) {
    const { boost, times, places } = accumulator;
    const worth = sure(worths[clause]);
    for (const number of foundIn(accumulator)) {
      scores[number] = sure(scores[number]) + worth * sure(boost[number]);
      shares[number] =
        sure(shares[number]) +
        (worth / whole) * shareOf(sure(times[number]), sure(lengths[number]));
      counts[number] = sure(counts[number]) + 1;
      const here = sure(places[number]);
      if (areNear(sure(before[number]), here)) near[number] = sure(near[number]) + 1;
      before[number] = here;
    }
  }
  const step = NEARNESS / (accumulators.length - 1);
  near.forEach((words, number) => {
    if (words > 0) scores[number] = sure(scores[number]) * (1 + step * words);
  });
  return { scores, shares, counts };
}

/** „Wachstum der Wirtschaft“ also as Wirtschaftswachstum: a word that has two neighbours of the query as parts is as good as both. */
export function addCompounds(
  { index }: WordCorpus,
  evaluation: Evaluation,
  clauses: readonly Clause[],
  accumulators: readonly Accumulator[],
): void {
  for (let at = 0; at + 1 < clauses.length; at++) {
    const [first, second] = [plainWord(clauses[at]), plainWord(clauses[at + 1])];
    const [one, other] = [accumulators[at], accumulators[at + 1]];
    if (first === undefined || second === undefined || !one || !other || evaluation.budget < 0)
      continue;
    for (const { segment, numberOf } of index.parts) {
      const { texts, positions, starts } = segment;
      // Both were read as words already; to compare them costs less than that.
      const relatives = relativesOf(segment, index.splitter, second, 'all');
      for (const [word, boost] of relativesOf(segment, index.splitter, first, 'all')) {
        if (!isPart(boost) || !isPart(relatives.get(word) ?? 0)) continue;
        const places = {
          texts,
          positions,
          numberOf,
          from: sure(starts[word]),
          to: sure(starts[word + 1]),
        };
        if (!spend(evaluation, 2 * (places.to - places.from))) return;
        accumulateAll(one, places, BOOSTS.compound);
        accumulateAll(other, places, BOOSTS.compound);
      }
    }
  }
}

function plainWord(clause: Clause | undefined): string | undefined {
  const [unit] = clause?.form === 'plain' ? clause.any : [];
  return unit?.type === 'word' ? unit.word : undefined;
}

function isPart(boost: number): boolean {
  return boost === BOOSTS.part || boost === BOOSTS.guess;
}

/** More for the statements in which the plain words stand as they were typed, and for those of somebody whose whole name they have. */
export function addVerbatim(
  corpus: WordCorpus,
  evaluation: Evaluation,
  typed: string,
  clauses: readonly Clause[],
  scores: Float32Array,
): void {
  if (wordsAsked(clauses) < 2 || evaluation.budget < 0) return;
  const runs = plainRuns(typed, clauses);
  for (const number of saidByNamed(corpus, runs.flat()))
    scores[number] = sure(scores[number]) * (1 + FULL_NAME);
  const [words, ...others] = runs;
  if (!words || others.length > 0) return;
  const { index } = corpus;
  for (const part of index.parts) {
    const { segment, numberOf } = part;
    const slots = slotsOf(evaluation, part, words, 'spelling');
    if (!slots || !spend(evaluation, workOfPhrase(segment, slots))) continue;
    for (const text of new Set(placesOfPhrase(segment, slots).texts)) {
      const number = numberOf[text] ?? -1;
      // Of an earlier state of the archive, and gone since.
      if (number >= 0) scores[number] = sure(scores[number]) * (1 + VERBATIM);
    }
  }
}
