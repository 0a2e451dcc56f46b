import { sure } from '@/lib/model/sure';
import type { WordCorpus } from './corpus';
import { expansionsOf, type Expansion } from './asked-words';
import { findClause, type FoundClause } from './find-clause';
import type { Evaluation } from './find-unit';
import type { FoundWord } from './found-words';
import { foundIn, release, type Accumulator } from './accumulator';
import { withinLimits } from './query-limits';
import { worthOf } from './ranking';
import { addCompounds, addVerbatim, scoredBy, type Ranking } from './score';
import { readWords, type Clause } from './syntax';
import { NOTICES } from './texts';

/** The statements that have the words of a query, in their wording or in the names they stand under. */
export interface WordMatches extends Ranking {
  /** Statement numbers, in no order. */
  readonly numbers: Int32Array;
  /** The folded words that were found, with how. */
  readonly words: ReadonlyMap<string, FoundWord>;
  /** `some` when no statement has all words and those with most of them are shown. */
  readonly matched: 'all' | 'some';
  readonly notices: readonly string[];
  /** Set when only some of the words were met: the sentence that says so above the hits. */
  readonly partial?: string;
  /** How the query was understood. */
  readonly clauses: readonly Clause[];
  /** What else was searched for, by the glossary. */
  readonly expansions: readonly Expansion[];
  /** Words that occur nowhere, with what may have been meant. */
  readonly guesses: readonly Guess[];
}

export interface Guess {
  readonly typed: string;
  /** As they are written in the archive, the likeliest first. */
  readonly meant: readonly string[];
  /** Where it stands in the query. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the words of `typed`; undefined when nothing was typed.
 *
 * All must be met; only if no statement of the whole archive meets all, those that meet most are returned: whether a date or
 * filter is set as well does not change what the words mean. At most so many places of words are looked at; the reader is
 * told when that was not enough.
 */
export function findWords(
  corpus: WordCorpus,
  typed: string,
  mostPlaces = MOST_PLACES,
  forgivesTypos = true,
): WordMatches | undefined {
  if (typed.trim() === '') return undefined;
  const clauses = readWords(typed, corpus.index.splitter, corpus.glossary);
  const { clauses: searched, notices } = withinLimits(clauses);
  const evaluation: Evaluation = {
    index: corpus.index,
    expansion: 'all',
    forgivesTypos,
    budget: mostPlaces,
    read: new Set(),
    words: new Map(),
    viaGlossary: false,
  };
  const wanted = searched.filter(({ isNegative }) => !isNegative);
  // First: a search that is cut short must not show what was excluded.
  const excluded = excludedBy(
    corpus,
    evaluation,
    searched.filter(({ isNegative }) => isNegative),
  );
  const found = wanted.map((clause, position) =>
    findClause(corpus, evaluation, clause, position === wanted.length - 1),
  );
  addCompounds(
    corpus,
    evaluation,
    wanted,
    found.map(({ accumulator }) => accumulator),
  );
  const { lengths } = corpus.index;
  const scored = scoredBy(
    lengths,
    found.map(({ accumulator }) => accumulator),
    found.map(({ accumulator }) => worthOf(accumulator.size, lengths.length)),
  );
  const { numbers, most } = withMost(
    scored.counts,
    excluded,
    found.map(({ accumulator }) => accumulator),
  );
  for (const { accumulator } of found) release(accumulator);
  addVerbatim(corpus, evaluation, typed, searched, scored.scores);
  const isPartial = most < wanted.length && numbers.length > 0 && evaluation.budget >= 0;
  return {
    numbers,
    scores: scored.scores,
    shares: scored.shares,
    words: evaluation.words,
    matched: most === wanted.length ? 'all' : 'some',
    notices: [
      ...found.flatMap(({ notice }) => notice ?? []),
      ...(clauses.length === 0 ? [NOTICES.noWords(typed)] : []),
      ...notices,
      ...(evaluation.budget < 0 ? [NOTICES.bounded] : []),
    ],
    ...(isPartial && {
      partial: most === 1 ? NOTICES.someWords : NOTICES.mostWords(most, wanted.length),
    }),
    clauses: searched,
    expansions: wanted.flatMap(expansionsOf),
    guesses: found.flatMap(({ guess }: FoundClause) => guess ?? []),
  };
}

function excludedBy(
  corpus: WordCorpus,
  evaluation: Evaluation,
  clauses: readonly Clause[],
): Uint8Array {
  const excluded = new Uint8Array(corpus.index.lengths.length);
  // Who excludes Rente does not exclude the Rentenversicherung; and what is excluded is not marked.
  const only: Evaluation = { ...evaluation, expansion: 'forms', words: new Map() };
  for (const clause of clauses) {
    const { accumulator } = findClause(corpus, only, clause, false);
    for (const number of foundIn(accumulator)) excluded[number] = 1;
    release(accumulator);
  }
  evaluation.budget = only.budget;
  return excluded;
}

/** The statements that meet the most conditions that any of them meets; all, when none were set. */
function withMost(
  counts: Uint8Array,
  excluded: Uint8Array,
  accumulators: readonly Accumulator[],
): { numbers: Int32Array; most: number } {
  const wanted = accumulators.length;
  // Mostly there are some that meet all: they are among those of the rarest word.
  const rarest = accumulators.reduce<Accumulator | undefined>(
    (least, accumulator) => (least && least.size <= accumulator.size ? least : accumulator),
    undefined,
  );
  const meetingAll = rarest
    ? numbersWith(counts, wanted, excluded, foundIn(rarest))
    : new Int32Array(0);
  if (meetingAll.length > 0) return { numbers: meetingAll, most: wanted };
  let most = 0;
  for (let number = 0; number < counts.length; number++)
    if (excluded[number] === 0) most = Math.max(most, sure(counts[number]));
  // Without a condition that is met there are no hits, but for a query that only excludes.
  if (most === 0 && (wanted > 0 || !excluded.includes(1)))
    return { numbers: new Int32Array(0), most };
  return { numbers: numbersWith(counts, most, excluded), most };
}

/** A plain loop: a closure for each of a hundred thousand numbers costs more than all the rest. */
function numbersWith(
  counts: Uint8Array,
  wanted: number,
  excluded: Uint8Array,
  among?: Int32Array,
): Int32Array {
  const size = among?.length ?? counts.length;
  const numbers = new Int32Array(size);
  let found = 0;
  for (let position = 0; position < size; position++) {
    const number = among ? sure(among[position]) : position;
    if (counts[number] === wanted && excluded[number] === 0) numbers[found++] = number;
  }
  return numbers.slice(0, found);
}

/** So many places are looked at within some twenty milliseconds, statements weighed and vocabulary read included. */
const MOST_PLACES = 1_200_000;
